import type { RoleLists } from '../../text/languages/roles/role-lists.ts';
import type { FoundRole, RoleForm } from './role-form.ts';
import { isBreak, type Term } from './terms.ts';

// Roles in languages whose descriptions begin with their noun, after adjectives at most: "l’ancien ministre de
// l’Intérieur", "der frühere Chef der Partei". The language's lists say which words are what.

/** Which nouns may describe the name. */
type Accepts = (noun: string) => boolean;

/** Longest description, in terms. */
const LONGEST = 14;
/** Most adjectives before the noun. */
const ADJECTIVES = 2;

/** Finds what a sentence says a name is. @param at index of the name in `terms` */
export function findHeadFirstRole(
  terms: readonly Term[],
  at: number,
  lists: RoleLists,
  accepts: Accepts,
): FoundRole | null {
  return (
    titleBefore(terms, at, lists, accepts) ??
    afterComma(terms, at, lists, accepts) ??
    beforeComma(terms, at, lists, accepts) ??
    predicate(terms, at, lists, accepts)
  );
}

/** "la ministra de Exteriores X": directly before the name. */
function titleBefore(terms: readonly Term[], at: number, lists: RoleLists, accepts: Accepts) {
  const head = headBefore(terms, at, lists, accepts);
  if (head < 0) return null;
  // A complement that isn't an "of" may be the rest of a sentence: "der Präsident in Berlin X".
  const next = terms[head + 1]!;
  const isOf = lists.of.has(next.lower) || lists.modifiers.has(next.lower) || isClitic(next, lists);
  if (head + 1 < at && !isOf) return null;
  return roleOf(terms, firstOfPhrase(terms, head, lists), head, at, 'title');
}

/** The nearest noun before `limit` that describes a name, with nothing but its complement in between; -1 without one. */
function headBefore(terms: readonly Term[], limit: number, lists: RoleLists, accepts: Accepts): number {
  for (let head = limit - 1; head >= 0 && limit - head <= LONGEST; head--) {
    const term = terms[head]!;
    if (isBreak(term) || isStop(term, lists) || lists.speech.has(term.lower)) return -1;
    if (term.type !== 'word' || !accepts(term.lower)) continue;
    return isComplement(terms, head + 1, limit, lists) ? head : -1;
  }
  return -1;
}

/** "X, amministratore delegato di Y,": between the name and the next mark. */
function afterComma(terms: readonly Term[], at: number, lists: RoleLists, accepts: Accepts) {
  const mark = skipAge(terms, at + 1);
  if (!/^[,(—–]$/.test(terms[mark]?.lower ?? '')) return null;
  const from = mark + 1;
  const hasArticle = lists.articles.has(terms[from]?.lower ?? '');
  const head = headAfter(terms, hasArticle ? from + 1 : from, lists, accepts);
  if (head < 0) return null;
  const limit = endOfTail(terms, head + 1, lists);
  const closing = terms[limit];
  if (!isBreak(closing) && !isStop(closing!, lists)) return null;
  // "Según X, el presidente francés miente": the noun is the subject, not the name's description.
  if (hasArticle && (opensSentence(terms, at, lists) || terms[limit + 1]?.type === 'name')) return null;
  return roleOf(terms, hasArticle ? from + 1 : from, head, limit, 'apposition');
}

/** "el presidente del Gobierno, X,": between an article and the comma before the name. */
function beforeComma(terms: readonly Term[], at: number, lists: RoleLists, accepts: Accepts) {
  const comma = at - 1;
  if (terms[comma]?.lower !== ',' || !isBreak(terms[at + 1])) return null;
  // "the mayor, X, and the abbot" may be three people.
  if (lists.and.has(terms[at + 2]?.lower ?? '')) return null;
  const head = headBefore(terms, comma, lists, accepts);
  if (head < 0) return null;
  const first = firstOfPhrase(terms, head, lists);
  const before = terms[first - 1];
  const isWhole =
    isBreak(before) ||
    lists.articles.has(before!.lower) ||
    lists.of.has(before!.lower) ||
    lists.joints.has(before!.lower);
  // "el abogado del presidente, X": which of them?
  if (!isWhole || (before && lists.of.has(before.lower) && headBefore(terms, first - 1, lists, accepts) >= 0))
    return null;
  return roleOf(terms, first, head, comma, 'before-comma');
}

/** "X est un économiste": a form of "be", and a description that isn't a whole clause. */
function predicate(terms: readonly Term[], at: number, lists: RoleLists, accepts: Accepts) {
  const before = terms[at - 1]?.lower ?? '';
  if (lists.of.has(before) || lists.joints.has(before) || lists.and.has(before)) return null;
  if (!lists.being.has(terms[at + 1]?.lower ?? '')) return null;
  const hasArticle = lists.articles.has(terms[at + 2]?.lower ?? '');
  const from = hasArticle ? at + 3 : at + 2;
  const head = headAfter(terms, from, lists, accepts);
  if (head < 0) return null;
  let limit = head + 1;
  for (let next = limit + 1; next <= Math.min(terms.length, head + LONGEST); next++)
    if (isComplement(terms, head + 1, next, lists)) limit = next;
  return roleOf(terms, from, head, limit, 'predicate');
}

/** The noun that heads a description from `from`, after adjectives at most; -1 without one. */
function headAfter(terms: readonly Term[], from: number, lists: RoleLists, accepts: Accepts): number {
  for (let head = from; head <= from + ADJECTIVES; head++) {
    const term = terms[head];
    if (term?.type !== 'word' || isStop(term, lists)) return -1;
    if (accepts(term.lower)) return head;
    if (!lists.modifiers.has(term.lower) && (term.capital || isJoint(term, lists))) return -1;
  }
  return -1;
}

/** Where a description ends: at a mark, or at a word it doesn't go past. */
function endOfTail(terms: readonly Term[], from: number, lists: RoleLists): number {
  let limit = from;
  while (limit < terms.length && limit - from < LONGEST) {
    const term = terms[limit]!;
    if (isBreak(term) || (isStop(term, lists) && !lists.and.has(term.lower))) break;
    limit++;
  }
  return limit;
}

/** Whether the terms may be a noun's complement: names, capitals, adjectives, and one noun for each preposition. */
function isComplement(terms: readonly Term[], from: number, limit: number, lists: RoleLists): boolean {
  let nouns = 0;
  for (let at = from; at < limit; at++) {
    const { type, lower, capital } = terms[at]!;
    if (type === 'mark' || isStop(terms[at]!, lists)) return false;
    if (type === 'name' || capital) nouns = 0;
    else if (opensNoun(terms[at]!, lists)) nouns = 1;
    else if (!lists.modifiers.has(lower) && nouns-- <= 0) return false;
  }
  return limit === from || !opensNoun(terms[limit - 1]!, lists);
}

/** Where a description begins: at its adjectives, if an article or mark is before them. */
function firstOfPhrase(terms: readonly Term[], head: number, lists: RoleLists): number {
  let known = head;
  while (known > 0 && lists.modifiers.has(terms[known - 1]!.lower)) known--;
  let from = known;
  for (; from > 0 && known - from < ADJECTIVES; from--) {
    const { type, lower, capital } = terms[from - 1]!;
    if (type !== 'word' || capital || isStop(terms[from - 1]!, lists) || lists.speech.has(lower)) break;
    if (lists.articles.has(lower) || isJoint(terms[from - 1]!, lists)) break;
  }
  const before = terms[from - 1]?.lower ?? '';
  return lists.articles.has(before) ? from : known;
}

/** "X, de 52 años," and "X, 52," are skipped; the index of the mark that follows. */
function skipAge(terms: readonly Term[], mark: number): number {
  if (terms[mark]?.lower !== ',' && terms[mark]?.lower !== '(') return mark;
  const close = terms.findIndex((term, at) => at > mark && isBreak(term));
  const inside = terms.slice(mark + 1, close);
  if (close < 0 || inside.length > 3 || !inside.some(({ lower }) => /^\d{1,3}$/.test(lower))) {
    return skipMembership(terms, mark);
  }
  return terms[close]!.lower === ')' ? close + 1 : close;
}

/** "X (SPD), Ministerin" names a party between the name and the description. */
function skipMembership(terms: readonly Term[], mark: number): number {
  if (terms[mark]?.lower !== '(' || terms[mark + 2]?.lower !== ')') return mark;
  return mark + 3;
}

/** Whether a sentence opens with a preposition or source, and the name belongs to it. */
function opensSentence(terms: readonly Term[], at: number, lists: RoleLists): boolean {
  const first = terms.find(({ type }) => type !== 'mark');
  const lower = first?.lower ?? '';
  const isOpening =
    lists.sources.has(lower) || lists.joints.has(lower) || lists.of.has(lower) || lists.stops.has(lower);
  return isOpening && !terms.slice(0, at).some(isComma);
}

const isStop = ({ lower }: Term, lists: RoleLists): boolean =>
  lists.stops.has(lower) || lists.times.has(lower);

const isComma = ({ lower }: Term): boolean => lower === ',';

const isJoint = ({ lower }: Term, lists: RoleLists): boolean =>
  lists.of.has(lower) || lists.joints.has(lower);

const opensNoun = (term: Term, lists: RoleLists): boolean =>
  lists.articles.has(term.lower) || isJoint(term, lists);

/** An elided article, as in "l’Intérieur". */
const isClitic = ({ lower }: Term, lists: RoleLists): boolean =>
  lower.endsWith("'") && lists.articles.has(lower);

function roleOf(
  terms: readonly Term[],
  from: number,
  head: number,
  limit: number,
  form: RoleForm,
): FoundRole {
  return { start: terms[from]!.start, end: terms[limit - 1]!.end, form, head: terms[head]!.lower };
}
