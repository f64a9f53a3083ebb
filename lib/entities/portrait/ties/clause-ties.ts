import { isBreak, type Term } from '../terms.ts';
import { ENGLISH_ROLES as roles } from '../words/english-roles.ts';
import { ENGLISH_TIES as words } from '../words/english-ties.ts';
import type { Frame } from '../words/verb-tables.ts';
import { matchFrame, readObjects } from './objects.ts';
import type { SentenceTie } from './sentence-tie.ts';
import { findSubject, type Subject } from './subject.ts';
import { isVerb, readVerbs, type VerbGroup } from './verb-group.ts';
import { whatWasSaid } from './what-was-said.ts';
import { describedBy } from './whole-noun.ts';

/** Longest distance between a passive verb and its "by", in terms. */
const BEFORE_BY = 7;

/** Ties that the verbs of a sentence make between their subjects and objects. */
export function clauseTies(terms: readonly Term[]): SentenceTie[] {
  const ties: SentenceTie[] = [];
  for (const [at, term] of terms.entries()) {
    if (term.type !== 'word' || words.forms(term.lower).length === 0) continue;
    const reduced = reducedPassive(terms, at);
    if (reduced.length) {
      ties.push(...reduced);
      continue;
    }
    for (const group of readVerbs(terms, at)) ties.push(...tiesOfGroup(terms, group));
  }
  return ties;
}

function tiesOfGroup(terms: readonly Term[], group: VerbGroup): SentenceTie[] {
  const subject = findSubject(terms, group.start);
  if (!subject) return [];
  // "Trump attack": without an auxiliary, a bare form needs two subjects, or shares the "will" of the verb before it.
  if (group.isBase && !group.hasAuxiliary && subject.names.length < 2) {
    if (!sharesWill(terms, group.start)) return [];
    return tiesOf(terms, { ...group, wording: `will ${group.lemma}` }, subject);
  }
  return tiesOf(terms, group, subject);
}

/** "Xi will visit Moscow and meet Putin". */
function sharesWill(terms: readonly Term[], start: number): boolean {
  if (terms[start - 1]?.lower !== 'and') return false;
  const clause = terms.slice(0, start - 1).map(({ lower }) => lower);
  return clause.includes('will') && !clause.some(word => words.isHedge(word) || words.isNegation(word));
}

function tiesOf(terms: readonly Term[], group: VerbGroup, subject: Subject): SentenceTie[] {
  if (group.isPassive) return passive(terms, group, subject);
  // The longest wording that fits: "win over" before "win".
  for (const frame of words.frames(group.lemma).toSorted((a, b) => b.parts.length - a.parts.length)) {
    const ties =
      frame.joint === undefined ? active(terms, group, subject, frame) : mutual(terms, group, subject, frame);
    if (ties.length) return ties;
  }
  return relativeObject(terms, group, subject);
}

function active(
  terms: readonly Term[],
  group: VerbGroup,
  subject: Subject,
  { lemma, parts }: Frame,
): SentenceTie[] {
  const found = matchFrame(terms, group.at + 1, parts, words.mayOwn(lemma, parts), words.saysWhat(lemma));
  if (found && words.needsWhat(lemma) && parts[0] === '*' && !found.wording.includes(' ')) return [];
  const verb = `${words.says(group.wording, parts) ?? group.wording} ${found?.wording ?? ''}`.trim();
  const isNegated = group.isNegated || subject.isNegated;
  const next = group.at + 1;
  const isIt = terms[next]?.lower === 'it' && isBreakOrAdverb(terms[next + 1]);
  // "called it ‘unlawful’" isn't a call.
  if (!found && parts.length === 1 && isIt && !words.givesName(lemma))
    return fromAll(subject).map(from => ({
      from,
      to: next,
      verb,
      isNegated,
      fits: kind => words.fits(lemma, kind),
    }));
  // "called him a fool" isn't a call.
  if (!found || (words.givesName(lemma) && roles.isArticle(terms[found.end]?.lower ?? ''))) return [];
  if (words.isRank(lemma) && isRanked(terms, found.end)) return [];
  const isWhere = /^(?:in|at)$/.test(parts.at(-2)?.split('/').at(-1) ?? '');
  const names = found.names.filter(name => {
    const { kind } = terms[name]!.name!;
    // "is investing in Ohio" says where, not who gets the money.
    return (parts.length > 1 || words.fits(lemma, kind)) && !(isWhere && kind === 'place');
  });
  const said = saidIn(terms, lemma, parts, found.end);
  return fromAll(subject).flatMap(from => names.map(to => ({ from, to, verb, ...said, isNegated })));
}

/** "is leading the league with 11 assists" and "led Norway in sales": first in a list, not at the head of it. */
function isRanked(terms: readonly Term[], end: number): boolean {
  const at = /^(?:this|last|all)$/.test(terms[end]?.lower ?? '') ? end + 2 : end;
  const next = terms[at + 1]?.lower ?? '';
  return /^(?:in|with|by)$/.test(terms[at]?.lower ?? '') && !/^\d{4}$/.test(next) && !words.isTime(next);
}

/** What was said to the object, for a verb whose object listens. */
function saidIn(
  terms: readonly Term[],
  lemma: string,
  parts: readonly string[],
  end: number,
): Pick<SentenceTie, 'said'> {
  if (parts.length > 1 || !words.passesWordsOn(lemma)) return {};
  const said = whatWasSaid(terms, end);
  return said || words.saysNothingAlone(lemma) ? { said } : {};
}

/** What may follow "it" if it is the whole object: "signed it the next day", not "called it unlawful". */
function isBreakOrAdverb(term: Term | undefined): boolean {
  return (
    isBreak(term) ||
    term!.lower === words.and ||
    roles.isPreposition(term!.lower) ||
    roles.isArticle(term!.lower) ||
    roles.isNumber(term!.lower) ||
    words.isAdverb(term!.lower) ||
    words.opensTime(term!.lower)
  );
}

const fromAll = ({ names, pronoun }: Subject): readonly number[] => (pronoun === null ? names : [pronoun]);

/** "Ann and Ben met": each pair, once. */
function mutual(
  terms: readonly Term[],
  group: VerbGroup,
  { names, isNegated }: Subject,
  frame: Frame,
): SentenceTie[] {
  if (names.length !== 2) return [];
  const found = matchFrame(terms, group.at + 1, frame.parts, false);
  if (!found) return [];
  const next = terms[found.end];
  // "signed contracts with the state": somebody else is the other side.
  if (next?.type === 'name' || next?.lower === frame.joint || next?.lower === 'against') return [];
  const verb = [group.wording, found.wording, frame.joint].filter(Boolean).join(' ');
  return [{ from: names[0]!, to: names[1]!, verb, isNegated: isNegated || group.isNegated }];
}

function passive(terms: readonly Term[], group: VerbGroup, subject: Subject): SentenceTie[] {
  if (!takesObject(group.lemma) || words.givesName(group.lemma)) return [];
  const by = findBy(terms, group.at + 1);
  const agents = by < 0 ? null : readObjects(terms, by + 1);
  if (!agents) return [];
  const isNegated = group.isNegated || subject.isNegated;
  const fitting = subject.names.filter(name => words.fits(group.lemma, terms[name]!.name!.kind));
  const to = subject.pronoun === null ? fitting : [subject.pronoun];
  const said = words.saysNothingAlone(group.lemma) ? { said: null } : {};
  return agents.names.flatMap(from =>
    to.map(one => ({ from, to: one, verb: group.wording, ...said, isNegated })),
  );
}

/** Whether a verb ties its subject to a plain object: not "play", in "a part played by Ann". */
function takesObject(lemma: string): boolean {
  return words.frames(lemma).some(({ parts }) => parts.length === 1 && parts[0] === 'N');
}

function findBy(terms: readonly Term[], from: number): number {
  for (let at = from; at < terms.length && at - from <= BEFORE_BY; at++) {
    const term = terms[at]!;
    if (term.lower === 'by') return at;
    if (term.type !== 'word' || term.lower === 'and' || isVerb(term, roles.isFinite)) return -1;
  }
  return -1;
}

/** "Instagram, owned by Meta, will…" and "a firm owned by Meta". */
function reducedPassive(terms: readonly Term[], at: number): SentenceTie[] {
  const form = words.forms(terms[at]!.lower).find(({ form }) => form === 'participle');
  if (!form || !takesObject(form.lemma) || terms[at + 1]?.lower !== 'by') return [];
  const before = terms[at - 1]?.lower === ',' ? at - 2 : at - 1;
  const to = terms[before]?.type === 'name' ? describedBy(terms, before, form.lemma) : -1;
  if (to < 0 || !words.fits(form.lemma, terms[to]!.name!.kind)) return [];
  const agents = readObjects(terms, at + 2);
  return (agents?.names ?? []).map(from => ({
    from,
    to,
    verb: words.wordingOf(form.lemma),
    isNegated: false,
  }));
}

/** "Nvidia, which he leads" and "Ben Roe, whom Ann Doe fired": the name before the clause is its object. */
function relativeObject(terms: readonly Term[], group: VerbGroup, subject: Subject): SentenceTie[] {
  const first = subject.names[0] ?? group.start - 1;
  const relative = terms[first - 1];
  if (!/^(?:which|whom|who)$/.test(relative?.lower ?? '')) return [];
  const before = terms[first - 2]?.lower === ',' ? first - 3 : first - 2;
  const to = terms[before]?.type === 'name' ? describedBy(terms, before, group.lemma) : -1;
  if (to < 0 || !words.fits(group.lemma, terms[to]!.name!.kind)) return [];
  if (!takesObject(group.lemma) || words.givesName(group.lemma)) return [];
  return fromAll(subject).map(from => ({
    from,
    to,
    verb: group.wording,
    isNegated: group.isNegated || subject.isNegated,
  }));
}
