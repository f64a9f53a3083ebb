import { findTitle, titleInName } from './find-title.ts';
import { type Description, isClause, readDescription } from './noun-phrase.ts';
import type { FoundRole, RoleRules } from './role-form.ts';
import { isBreak, isPossessive, type Term } from './terms.ts';
import type { RoleWords } from './words/role-words.ts';

/**
 * Finds what a sentence says a name is, in the same clause: before it ("Defense Secretary Pete Hegseth"), between
 * commas on either side ("Mara Quill, a nurse in Leeds," or "the mayor of Odense, Lars Brandtoft,") or as a predicate
 * ("Tom Ashworth is a beekeeper"). The head of the description must be a word that `rules` accepts.
 * @param at index of the name in `terms`
 */
export function findRole(terms: readonly Term[], at: number, rules: RoleRules): FoundRole | null {
  return (
    findTitle(terms, at, rules) ??
    titleInName(terms[at]!, rules) ??
    apposition(terms, at, rules) ??
    beforeComma(terms, at, rules) ??
    predicate(terms, at, rules)
  );
}

/** What may come between a name and its description: an age, a party or a place. */
function skipAside(terms: readonly Term[], at: number, words: RoleWords): number {
  let next = at + 1;
  if (terms[next]?.lower === '(') {
    const close = terms.findIndex((term, i) => i > next && term.lower === ')');
    if (close > 0 && close - next < 6) next = close + 1;
  }
  if (!isComma(terms[next])) return next;
  let after = next + 1;
  if (words.isOpener(terms[after]?.lower ?? '')) after++;
  if (/^\d{1,3}$/.test(terms[after]?.lower ?? '') && isComma(terms[after + 1])) return after + 1;
  after = next + 1;
  const isFrom = words.isPreposition(terms[after]?.lower ?? '');
  if (isFrom && terms[after + 1]?.type === 'name' && isComma(terms[after + 2])) return after + 2;
  return words.isHonorific(terms[after]?.lower ?? '') && isComma(terms[after + 1]) ? after + 1 : next;
}

const isComma = (term: Term | undefined): boolean => term?.lower === ',';

function apposition(terms: readonly Term[], at: number, rules: RoleRules): FoundRole | null {
  const { words } = rules;
  const opener = skipAside(terms, at, words);
  const mark = terms[opener]?.lower ?? '';
  if (!/^[,—–(]$/.test(mark)) return null;
  const from = opener + 1;
  const found = readDescription(terms, from, words, rules.accepts);
  if (!found || found.closing === 'clause') return null;
  // "Elm, Ash Agency, Oak" and "your Elm, phone and keys" are lists.
  if (words.isThing(found.head) && !words.isPerson(found.head)) {
    if (!isOpened(terms, from, words) || saysLittle(terms, from, found, words)) return null;
  }
  // After an opening phrase, the words up to the next comma may well be the subject: "In a letter to X, the head of…"
  if (found.closing !== 'mark' && isInOpeningPhrase(terms, at, words)) return null;
  return { ...found.span, form: 'apposition', head: found.head };
}

/** "Elm, the club where…" and "Intel, Investor’s Weekly, Oak": a noun that any other has, too, and another name. */
function saysLittle(
  terms: readonly Term[],
  from: number,
  { head, span }: Description,
  words: RoleWords,
): boolean {
  const inside = terms.slice(from).filter(({ end }) => end <= span.end);
  const isBare = inside.length === 2 && (inside[0]!.lower === 'the' || words.isVague(head));
  return isBare || inside.some(term => term.lower === head && term.capital);
}

/** Whether a description begins as those of things do: "a firm", "its owner", "Elm’s maker". */
function isOpened(terms: readonly Term[], from: number, words: RoleWords): boolean {
  const { lower } = terms[from]!;
  const isOwned = terms.slice(from + 1, from + LONGEST_OWNER).some(term => isPossessive(term));
  return words.isArticle(lower) || words.isOwner(lower) || words.isOpener(lower) || isOwned;
}

/** In terms. */
const LONGEST_OWNER = 4;

/** Whether the sentence opens with a phrase and the name belongs to it: "In a letter to X," or "Asked about X,". */
function isInOpeningPhrase(terms: readonly Term[], at: number, words: RoleWords): boolean {
  const first = terms.find(({ type }) => type !== 'mark');
  if (first?.type !== 'word') return false;
  const isOpening = words.isPreposition(first.lower) || words.opensPhrase(first.lower);
  return (
    isOpening && !terms.slice(0, at).some((term, i) => i > 0 && (isComma(term) || isClause(term, words)))
  );
}

/** Longest description before a comma, in terms. */
const LONGEST = 14;

function beforeComma(terms: readonly Term[], at: number, rules: RoleRules): FoundRole | null {
  const { words } = rules;
  const comma = at - 1;
  if (!isComma(terms[comma])) return null;
  const after = terms[at + 1];
  if (!isBreak(after)) return null;
  // "the mayor, Ann Doe, and the abbot" may be three people; "his lawyer, Ann Doe, and the abbot" are two. In "the owner of
  // Elm News, Ash News and Oak News", each is owned.
  const mayBeList = terms[at + 2]?.lower === words.and || isInList(terms, at, words);
  let best: FoundRole | null = null;
  for (let from = comma - 1; from >= 0 && comma - from <= LONGEST; from--) {
    const term = terms[from]!;
    if (isBreak(term) || isClause(term, words)) break;
    const opens =
      words.isArticle(term.lower) ||
      words.isOwner(term.lower) ||
      (term.type === 'name' && isPossessive(terms[from + 1]));
    if (!opens || (mayBeList && words.isArticle(term.lower))) continue;
    const found = readDescription(terms, from, words, rules.accepts);
    if (found?.closedAt !== comma) continue;
    if (!words.isPerson(found.head) && saysLittle(terms, from, found, words)) continue;
    // "The aide of the president, Ann Doe": which of them is she?
    if (best && !words.isArticle(terms[from]!.lower)) return null;
    if (best && best.head !== found.head) return null;
    best = { ...found.span, form: 'before-comma', head: found.head };
  }
  return best;
}

/** Whether a name after a comma is in a row of them, after another name: "of Elm News, Ash News and Oak News". */
function isInList(terms: readonly Term[], at: number, words: RoleWords): boolean {
  const next = terms[at + 1]?.lower;
  const goesOn = terms[at + 2]?.type === 'name' && (next === words.and || isComma(terms[at + 1]));
  return goesOn && terms[at - 2]?.type === 'name';
}

function predicate(terms: readonly Term[], at: number, rules: RoleRules): FoundRole | null {
  const { words } = rules;
  const before = terms[at - 1];
  if (before?.type === 'word' && (words.isPreposition(before.lower) || words.deniesSubject(before.lower)))
    return null;
  const isRelative = isComma(terms[at + 1]) && words.isRelative(terms[at + 2]?.lower ?? '');
  const verb = isRelative ? at + 3 : at + 1;
  if (!terms[verb]) return null;
  const from = verb + words.beingLength(terms[verb]!.lower, terms[verb + 1]?.lower ?? '');
  if (from === verb) return null;
  // "serves as mayor" needs no article; without one, "is head" may continue as "is head over heels".
  const needsArticle = from === verb + 1;
  if (!terms[from] || (needsArticle && !words.isArticle(terms[from]!.lower))) return null;
  const found = readDescription(terms, from, words, rules.accepts);
  if (!found || (!words.isPerson(found.head) && saysLittle(terms, from, found, words))) return null;
  return { ...found.span, form: 'predicate', head: found.head };
}
