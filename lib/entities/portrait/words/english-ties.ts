import type { Kind } from '../../../model/kind.ts';
import { inflect, type VerbForm } from './english-verbs.ts';
import { set } from './lists.ts';
import { buildVerbTables, type Frame, type VerbTables } from './verb-tables.ts';

/**
 * Verbs that tie their subject to their object. `N` is the object; `*` up to five words; `/` alternatives. Everything else
 * is part of the tie's wording.
 */
const FRAMES = `
accuse N|acquire N|advise N|appoint N|arrest N|ask N|assure N|attack N|back N|ban N|bar N|beat N|betray N|blacklist N|
blame N|blast N|block N|boycott N|bribe N|brief N|buy N|call N|challenge N|charge N|cheat N|chide N|choose N|coach N|
co-found N|commend N|condemn N|confront N|congratulate N|control N|create N|criticise N|criticize N|cut N off|dare N|
deceive N|defeat N|defend N|defy N|denounce N|deport N|develop N|direct N|dismiss N|disown N|divorce N|dump N|edge N|
eliminate N|embrace N|employ N|endorse N|eject N|evict N|expel N|face N|fight N|finance N|fine N|fire N|flatter N|force N|
forgive N|found N|fund N|greet N|grill N|guide N|hail N|help N|hire N|honour N|honor N|host N|hug N|humiliate N|impeach N|
indict N|inform N|instruct N|insult N|interrogate N|interview N|invade N|invite N|jail N|join N|kill N|lambast N|lambaste N|
laud N|launch N|lead N|lobby N|loathe N|make N|manage N|marry N|meet N|mentor N|mock N|murder N|name N|nationalise N|
nominate N|nudge N|obey N|occupy N|order N|oppose N|oust N|outlaw N|outbid N|overcome N|overrule N|oversee N|overthrow N|
own N|pan N|pardon N|pay N|persuade N|pick N|phone N|play N|poach N|praise N|press N|pressure N|prosecute N|provoke N|publish N|
purchase N|question N|rebuff N|rebuke N|receive N|recruit N|regulate N|reject N|release N|replace N|reprimand N|rescue N|
ridicule N|rival N|row N|run N|sack N|salute N|sanction N|scold N|select N|shun N|sign N|slam N|snub N|sponsor N|
succeed N|sue N|summon N|supply N|support N|suspend N|swear N in|tap N|telephone N|tell N|thank N|threaten N|thrash N|
train N|trounce N|upbraid N|urge N|use N|veto N|warn N|approve N|adopt N|pass N|ratify N|repeal N|enact N|drop N|ditch N|reprieve N|contact N|consult N|
outperform N|overtake N|eliminate N|knock out N|edge out N|top N|upset N|stun N|outscore N|hammer N|crush N|nab N|adopt N|assassinate N|stab N|shoot N|poison N|extradite N|exile N|honour N|decorate N|fete N|applaud N|heckle N|boo N|berate N|
scorn N|deride N|taunt N|accommodate N|shield N|protect N|oppress N|bomb N|strike N|hit N|raid N|besiege N|shell N|annex N|recognise N|recognize N|
investigate N|probe N|audit N|monitor N|license N|fault N|reward N|pursue N|chase N|hunt N|court N|date N|raise N|adore N|admire N|trust N|distrust N|despise N|hate N|
trick N|mislead N|swindle N|rob N|hack N|infiltrate N|penalise N|penalize N|punish N|discipline N|demote N|promote N|reinstate N|rehire N|outvote N|outflank N|unseat N|
topple N|depose N|follow N|precede N|inherit N|absorb N|swallow N|float N|list N|privatise N|bail out N|prop up N|shut down N|close down N|break up N|spin off N|
broker * deal/truce/ceasefire with N|reconcile with N|feud with N|spar with N|wrestle with N|grapple with N|collaborate with N|cooperate with N|co-operate with N|consult with N|
confer with N|liaise with N|correspond with N|chat with N|plot against N|conspire with/against N|rebel against N|revolt against N|retaliate against N|
reason with N|intervene for N|lobby for/against N|speak for/against N|speak out against N|appear before/with N|perform with N|sing with N|tour with N|star with N|
serve under/with N|study under N|train with/under N|live with N|elope with N|fall out with N|make up with N|share * prize/award with N|share * cell with N|
grant * to N|award * to N|present * to N|hand * to N|hand over * to N|offer * to N|lease * to N|license * to N|transfer * to N|return * to N|
buy * from N|rent * from N|lease * from N|license * from N|take * from N|receive * from N|win * from N|get * from N|import * from N|accept * from N|collect * from N|
impose * on N|launch * attack/investigation/probe/inquiry on/against/into N|open * investigation/inquiry/probe into N|order * investigation/inquiry into N|warn N||welcome N|woo N|
write to N|speak to/with N|talk to/with N|meet with N|rule against N|vote against/for N|side with N|clash with N|argue with N|
quarrel with N|negotiate with N|work with/for/at N|campaign for/against N|invest * in N|lose * to N|win * against N|
impose sanctions/tariffs/curbs on N|file * suit/lawsuit/complaint/case/claim against N|bring * suit/lawsuit/case against N|
take N to court|apologise to N|apologize to N|appeal to N|lash out at N|hit out at N|turn against/on N|break with N|
settle with N|settle * case/lawsuit/suit/dispute with N|merge with N|partner with N|team up with N|join forces with N|
sign * deal/agreement/contract/treaty/pact/accord with N|strike * deal/agreement with N|reach * deal/agreement/settlement with N|
hold * talks with N|hold * meeting with N|open * talks with N|shake hands with N|sell * shares/stake/stakes/share in N|
buy * shares/stake/stakes/share in N|take * stake in N|acquire * stake in N|supply * to N|sell * to N|give * to N|
donate * to N|send * to N|lend * to N|respond to N|reply to N|testify against/before N|object to N|compete with/against N|
draw * with N|resign from N|teach * at N|study at N|listen to N|vote * out|call on N|curb exports * to N|
cut exports * to N|cut ties with N|sever ties with N|break off * talks/relations with N|call off * meeting/talks/visit/summit with N|
cancel * meeting/talks/visit/summit/contract/deal with N|postpone * meeting/talks/visit/summit with N|demand * from N|
put money into N|pour money into N|put pressure on N|complain about/to N|walk out on N|stand by N|agree with N|
disagree with N|play against N|make peace with N|make * deal with N|have dinner/lunch/talks with N|dine with N|travel with N|
declare war on N|spy on N|take over N|take over from N|hand over to N|buy out N|take on N|turn down N|set up N|look into N|
win over N|pull out of N|drop out of N|crack down on N|phone up N|stand against N|run against N|send * letter to N|
deliver * to N|order * from N|borrow * from N|steal * from N|learn from N|report to N|plead with N|side against N
`;
/** Frames in which the object may also be its owner: to condemn "Israel’s plan" is to condemn Israel. */
const OWNERS_TOO = set(
  'condemn criticise criticize praise attack denounce reject oppose mock slam blast welcome block',
);
/** Verbs that two subjects do to each other. The second part is what joins them. */
const MUTUAL = `
meet|with;talk|to;speak|with;clash|with;argue|with;quarrel|with;fight|;draw|with;merge|with;agree|with;disagree|with;
marry|;divorce|;embrace|;hug|;compete|with;partner|with;team up|with;join forces|with;shake hands|with;
hold * talks|with;sign * deal/agreement/contract/treaty/pact/accord|with;strike * deal/agreement|with;
reach * deal/agreement/settlement|with;settle|with;feud|with;negotiate|with;split from|;dine|with`;
/** Kinds that a verb's object can have, for those that don't fit every kind. */
const OBJECT_KINDS: Readonly<Record<string, readonly Kind[]>> = {
  ...byVerb(
    'fire hire dismiss sack appoint nominate marry divorce hug embrace phone telephone pardon impeach grill interrogate ' +
      'interview jail murder mentor poach recruit coach arrest tap play',
    ['person'],
  ),
  ...byVerb('pass ratify repeal enact adopt veto approve', ['law', 'organization', 'product']),
  // What happens in a place isn't done to it.
  ...byVerb('hit strike raise follow drop top float list license contact pursue', [
    'person',
    'organization',
    'product',
    'group',
  ]),
  ...byVerb('buy acquire purchase found co-found manage run own develop launch publish make create', [
    'organization',
    'product',
    'work',
  ]),
  ...byVerb('lead', ['organization', 'place', 'group', 'product']),
  ...byVerb('sign', ['law', 'person', 'product', 'work']),
  ...byVerb('face call release receive host invite join cut use control direct pick name', [
    'person',
    'organization',
    'product',
    'law',
    'group',
  ]),
};
/** "to" after these says what someone means to do, and the verb before it is part of the tie. */
const CONTROLS = set(
  'threaten plan try want seek attempt vow promise pledge agree offer intend refuse decline fail move prepare hope aim',
);
const REFUSALS = set('refuse decline fail');
/** Verbs after which a clause says what was claimed, not what was done. */
const UNSURE = set(
  'deny claim allege suspect fear hope think believe suggest doubt want expect let help see demand propose predict ask ' +
    'accuse worry insist imagine dismiss require warn urge speculate rumour bet assume wish',
);
const UNSURE_NOUNS = set(
  'reports report rumours rumors rumour claim claims allegation allegations suggestion suggestions speculation fears fear ' +
    'hopes hope idea chance possibility risk prospect condition case event unless demand accusation suspicion theory',
);
const CONDITIONS = set(
  'if unless whether should had were like unlike than lest suppose would could can will may might did does',
);
const HEDGES = set("may might could would should can must shall can't couldn't wouldn't shouldn't cannot");
const NEGATIONS = set(
  "not never no neither nor didn't doesn't don't hasn't haven't hadn't won't isn't wasn't weren't aren't",
);
const ADVERBS = set(
  'also then now later again once still just soon first long already even ever always often twice too instead yesterday ' +
    'today tonight tomorrow early away back both all together finally on-air overnight recently meanwhile however since ' +
    'eventually immediately twice alike ago',
);
const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december week month year morning afternoon evening night day days weeks months years hour hours ' +
    'minutes spring summer autumn winter weekend noon midnight',
);
const TIME_OPENERS = set(
  'on in last this next earlier late early at for after before during over within since by',
);
const PASSES_ON = set(
  'send give donate hand offer grant award present lend return transfer deliver demand take get win receive accept collect ' +
    'license lease rent borrow steal sell',
);
/** Of these, those that say nothing without it: "demanded from". */
const NEEDS_WHAT = set('demand take get win receive accept collect return transfer deliver');
/** Verbs whose object listens. The first ones say nothing without what was said. */
const BARE = set('tell ask inform');
const WITH_LISTENER = set(
  'tell ask inform urge order warn instruct press advise persuade invite force assure pressure',
);
const LASTING = set('own run lead control manage');
/** Nouns of an owner that tie it to what follows: "Hegseth’s letter to Amodei". */
const OWNED_NOUNS = nounTable(`
letter to:wrote to|letters to:wrote to|message to:wrote to|email to:wrote to|criticism of:criticised|attack on/against:attacked|
attacks on/against:attacked|purchase/takeover/acquisition of:bought|takeover/bid for:bid for|bid to buy:tried to buy|
lawsuit/suit/complaint/claim/case against:sued|suit/lawsuit against:sued|meeting/meetings with:met|summit with:met|talks with:held talks with|
call/calls with:spoke to|call/calls to:called|endorsement of:endorsed|support for:supports|backing for/of:backs|praise for/of:praised|
feud/quarrel/row/dispute/argument with:quarrelled with|clash with:clashed with|deal/agreement/contract with:struck a deal with|
partnership with:works with|investment in:invested in|stake/shares in:owns a stake in|threat/threats against/to:threatened|
sanctions on/against:sanctioned|ban on/of:banned|victory/win over/against:beat|defeat of:beat|loss to:lost to|defeat by/to/against:lost to|
marriage to:is married to|nomination of:nominated|dismissal/firing/sacking of:fired|appointment of:appointed|hiring of:hired|
rivalry with:is a rival of|interview with:spoke to|invasion of:invaded|war on/against/with:is at war with|visit to:visited|
apology to:apologised to|appeal to:appealed to|reply/response/answer to:replied to|offer for:offered to buy|pardon of/for:pardoned|
divorce from:divorced|friendship with:is a friend of|alliance with:is allied with|rebuke of/to:rebuked|pressure on:put pressure on|
impeachment of:impeached|arrest of:arrested|gift/donation to:gave money to|loan to:lent to|exit/departure/resignation from:left`);
/** Nouns between two names: "talks between Iran and the IAEA". */
const BETWEEN = nounTable(`
talks:held talks with|negotiations:held talks with|discussions:held talks with|meeting/meetings/summit:met|quarrel/row/feud/dispute/argument/spat/rift/fight/clash/clashes:quarrelled with|
deal/agreement/contract/pact/treaty/accord:struck a deal with|war:is at war with|match/game:played against|merger:merged with|
call/conversation:spoke to|rivalry:is a rival of|partnership/alliance:works with|settlement:settled with|marriage:is married to`);
/** What someone is to the body or person their description names. `!` marks what only holds now. */
const ROLE_VERBS = nounTable(`
chief/ceo/head/boss/leader/president/chairman/chairwoman/chair/chairperson/executive/director/premier/coach/captain/commander/minister/commissioner/chancellor/king/queen/emir/mayor/governor:!leads|
founder/cofounder/co-founder:founded|spokesman/spokeswoman/spokesperson:!speaks for|lawyer/attorney/barrister:!represents|
adviser/advisor:!advises|supplier:!supplies|maker/developer/manufacturer/creator:makes|owner/parent:!owns|
rival/competitor/challenger:!is a rival of|opponent:!is an opponent of|ally:!is an ally of|wife/husband/spouse:!is married to|son:is a son of|daughter:is a daughter of|
brother:is a brother of|sister:is a sister of|father:is the father of|mother:is the mother of|successor:succeeded|
investor/backer:!invested in|subsidiary/unit/division/arm:!is part of|critic:!is a critic of|supporter:!supports|
customer/client:!is a customer of|partner:!works with|friend:!is a friend of|aide/assistant/deputy:!works for|
researcher/engineer/scientist/analyst/economist/employee/correspondent/reporter/editor/professor:!works for`);

function byVerb(verbs: string, kinds: readonly Kind[]): Record<string, readonly Kind[]> {
  return Object.fromEntries(verbs.split(' ').map(verb => [verb, kinds]));
}

/** "a/b of/on:verb|…" as a map from "a of", "b of"… to the verb. */
function nounTable(rows: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const row of rows.replaceAll('\n', '').split('|')) {
    const [key, verb] = row.split(':') as [string, string];
    const [nouns, prepositions = ''] = key.trim().split(' ') as [string, string?];
    for (const noun of nouns.split('/'))
      for (const preposition of prepositions.split('/'))
        table.set(preposition ? `${noun} ${preposition}` : noun, verb);
  }
  return table;
}

let tables: VerbTables | null = null;

/** Built when first needed: not whenever the background starts. */
function verbTables(): VerbTables {
  tables ??= buildVerbTables(FRAMES, MUTUAL, [...CONTROLS, ...UNSURE]);
  return tables;
}

/** English. */
export const ENGLISH_TIES = {
  forms: (word: string): readonly VerbForm[] => verbTables().forms.get(word) ?? [],
  frames: (lemma: string): readonly Frame[] => verbTables().frames.get(lemma) ?? [],
  fits: (lemma: string, kind: Kind): boolean => OBJECT_KINDS[lemma]?.includes(kind) ?? true,
  mayOwn: (lemma: string, parts: readonly string[]): boolean =>
    OWNERS_TOO.has(lemma) || parts[0] === 'against/for',
  /** Verbs that also give a name: "called Ann a fool". */
  givesName: (lemma: string): boolean => lemma === 'call' || lemma === 'name' || lemma === 'make',
  /** Verbs that also mean to be first in a ranking. */
  isRank: (lemma: string): boolean => lemma === 'lead' || lemma === 'top',
  /** Verbs that say little without what is passed on: "sent troops to". */
  saysWhat: (lemma: string): boolean => PASSES_ON.has(lemma),
  needsWhat: (lemma: string): boolean => NEEDS_WHAT.has(lemma),
  /** Verbs that may be followed by what their object is to hear or do: "urged Ben to resign". */
  passesWordsOn: (lemma: string): boolean => WITH_LISTENER.has(lemma),
  saysNothingAlone: (lemma: string): boolean => BARE.has(lemma),
  and: 'and',
  isControl: (lemma: string): boolean => CONTROLS.has(lemma),
  isRefusal: (lemma: string): boolean => REFUSALS.has(lemma),
  isUnsure: (lemma: string): boolean => UNSURE.has(lemma),
  isUnsureNoun: (word: string): boolean => UNSURE_NOUNS.has(word),
  isCondition: (word: string): boolean => CONDITIONS.has(word),
  isHedge: (word: string): boolean => HEDGES.has(word),
  isNegation: (word: string): boolean => NEGATIONS.has(word),
  isAdverb: (word: string): boolean =>
    ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && word !== 'ally'),
  isTime: (word: string): boolean => TIMES.has(word),
  opensTime: (word: string): boolean => TIME_OPENERS.has(word),
  ownedNouns: OWNED_NOUNS,
  betweenNouns: BETWEEN,
  roleVerbs: ROLE_VERBS,
  /** A verb as a tie that still holds ("owns") or that is over ("founded"). */
  wordingOf: (lemma: string): string => inflect(lemma, LASTING.has(lemma) ? 'third' : 'past'),
  /** What to say instead if the words around the object say it: "threatened to take Apple to court" is "threatened to sue". */
  says: (wording: string, parts: readonly string[]): string | null =>
    parts.at(-1) === 'court'
      ? wording
          .replace(/take$/, 'sue')
          .replace(/takes$/, 'sues')
          .replace(/took$|taking$/, 'sued')
      : null,
};
