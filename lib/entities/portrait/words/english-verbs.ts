import { set } from './lists.ts';

/** How a verb is inflected. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund';
}

/** "lemma past participle"; one word if all three are the same. */
const IRREGULAR =
  'be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet|bid|bind bound|bite bit ' +
  'bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burst|buy bought|cast|catch ' +
  'caught|choose chose chosen|cling clung|come came come|cost|creep crept|cut|deal dealt|dig dug|do did done|draw drew ' +
  'drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|' +
  'flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|' +
  'get got got|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit|hold held|' +
  'hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|let|lie lay lain|lose lost|make made|' +
  'mean meant|meet met|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew ' +
  'overthrown|pay paid|put|quit|read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek ' +
  'sought|sell sold|send sent|set|shake shook shaken|shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut|' +
  'sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|split|spread|spring sprang ' +
  'sprung|stand stood|steal stole stolen|stick stuck|strike struck struck|swear swore sworn|sweep swept|swim swam swum|' +
  'swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand ' +
  'understood|undo undid undone|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written';
/** Verbs that double their last letter, apart from those of one syllable. */
const DOUBLES = set(
  'rebut refer defer transfer prefer compel expel propel repel control patrol admit commit submit permit omit',
);
const AUXILIARIES = set(
  'is are was were be been being am has have had do does did will would can could may might must shall should ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot " +
    "he's she's it's",
);
/** Regular verbs whose forms are hardly ever nouns: in an apposition, they show that it isn't one. */
const REGULAR =
  'ask call want need look seem turn move live die walk talk work play open close offer agree disagree announce argue ' +
  'believe claim confirm consider decide declare deny describe discuss explain expect fail follow happen help hope insist ' +
  'learn like love meet note order plead point predict promise propose reach receive refuse remain reply respond resign ' +
  'retire return smile stop suggest travel try use visit vote wait warn watch welcome worry add admit arrive accept ' +
  'appear urge join laugh nod shrug sigh whisper shout cry joke wonder recall remark reveal boast answer apologise ' +
  'apologize thank praise blame attack condemn criticise criticize accuse demand';
/** Forms in "-s" that are hardly ever nouns. */
const PRESENT = set(
  'says tells asks adds explains argues insists admits believes thinks knows writes agrees announces confirms describes warns ' +
    'urges denies slams',
);
/** Words in "-ed" that follow a noun to describe it: a description ends before them, and holds. */
const PARTICIPLES = set(
  'based born known called named elected appointed hired charged accused convicted employed trained founded owned backed ' +
    'credited tasked nominated assigned affiliated aged dubbed nicknamed raised educated recruited installed posted stationed ' +
    'detained jailed imprisoned wanted killed injured sentenced arrested funded listed headquartered headed led run held ' +
    'brought used made given chosen picked sworn',
);
/** Words in "-ed" that come before a noun. */
const ADJECTIVES = set(
  'united retired renowned celebrated disgraced respected veteran self-described self-styled so-called hundred ' +
    'seed breed need feed speed creed reed shed sacred naked wicked red infrared ed med alleged convicted elected appointed ' +
    'unelected certified registered licensed noted distinguished acclaimed beloved limited allied armed detained jailed ' +
    'exiled decorated esteemed accomplished skilled gifted wounded injured displaced disabled married divorced widowed ' +
    'unmarried deposed ousted sacked fired newly-elected newly-appointed bed',
);

const irregulars = IRREGULAR.split('|').map(row => {
  const [lemma, past = lemma, participle = past] = row.split(' ') as [string, string?, string?];
  return { lemma, past, participle };
});
const PASTS = new Map(irregulars.map(({ lemma, past, participle }) => [lemma, { past, participle }]));
/** Irregular forms that aren't also the verb's base or a noun: these can only be verbs. */
const NOUNS = set('bore bit bound rose');
const IRREGULAR_FINITE = new Set(
  irregulars.filter(({ lemma, past }) => past !== lemma && !NOUNS.has(past)).map(({ past }) => past),
);
const regularForms = new Set(REGULAR.split(' ').flatMap(lemma => [inflect(lemma, 'past')]));

/** A form of a verb. */
export function inflect(lemma: string, form: VerbForm['form']): string {
  const irregular = PASTS.get(lemma);
  switch (form) {
    case 'base':
      return lemma;
    case 'third':
      if (lemma === 'have') return 'has';
      if (lemma === 'be') return 'is';
      if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
      return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
    case 'past':
      return irregular?.past ?? `${stemOf(lemma)}ed`;
    case 'participle':
      return irregular?.participle ?? `${stemOf(lemma)}ed`;
    case 'gerund':
      if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
      return `${/y$/.test(lemma) ? lemma : stemOf(lemma)}ing`;
  }
}

/** What "-ed" is added to. */
function stemOf(lemma: string): string {
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i`;
  const isShort = /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(lemma) && !lemma.endsWith('k');
  return isShort || DOUBLES.has(lemma) ? lemma + lemma.at(-1) : lemma;
}

export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word);
}

/** Whether a word opens a reduced relative clause: "a lawyer based in Leeds". */
export function isReducedRelative(word: string): boolean {
  return PARTICIPLES.has(word);
}

/** Whether a word is surely the verb of a clause. */
export function isFiniteVerb(word: string): boolean {
  if (AUXILIARIES.has(word) || PRESENT.has(word) || IRREGULAR_FINITE.has(word) || regularForms.has(word))
    return true;
  return (
    word.endsWith('ed') &&
    word.length > 4 &&
    !word.includes('-') &&
    !ADJECTIVES.has(word) &&
    !PARTICIPLES.has(word)
  );
}
