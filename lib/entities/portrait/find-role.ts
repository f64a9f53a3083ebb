import type { Span } from '../../model/article.ts';
import { isClause, readDescription } from './noun-phrase.ts';
import { isBreak, isPossessive, type Term } from './terms.ts';
import type { RoleWords } from './words/role-words.ts';

/** How a text ties a description to a name. A title before the name is the surest. */
export type RoleForm = 'title' | 'apposition' | 'before-comma' | 'predicate';

/** What a sentence says a name is. */
export interface FoundRole extends Span {
  readonly form: RoleForm;
  /** The noun that says it: "secretary" in "Defense Secretary". */
  readonly head: string;
}

/** What a name's description may be headed by, in the language's own words. */
export interface RoleRules {
  readonly words: RoleWords;
  readonly accepts: (noun: string) => boolean;
}

/**
 * Finds what a sentence says a name is, in the same clause: before it ("Defense Secretary Pete Hegseth"), between
 * commas on either side ("Mara Quill, a nurse in Leeds," or "the mayor of Odense, Lars Brandtoft,") or as a predicate
 * ("Tom Ashworth is a beekeeper"). The head of the description must be a word that `rules` accepts.
 * @param at index of the name in `terms`
 */
export function findRole(terms: readonly Term[], at: number, rules: RoleRules): FoundRole | null {
  return (
    title(terms, at, rules) ??
    titleInName(terms[at]!, rules) ??
    apposition(terms, at, rules) ??
    beforeComma(terms, at, rules) ??
    predicate(terms, at, rules)
  );
}

/** Most words of a title that the language's file doesn't know: "human rights" in "the human rights lawyer". */
const UNKNOWN_WORDS = 3;

function title(terms: readonly Term[], at: number, { words, accepts }: RoleRules): FoundRole | null {
  let head = at - 1;
  while (terms[head]?.type === 'word' && words.isHonorific(terms[head]!.lower)) head--;
  const last = terms[head];
  if (last?.type !== 'word' && last?.type !== 'name') return null;
  if (last.type === 'name' || !accepts(last.lower)) head = headOfPhrase(terms, head, words);
  const noun = terms[head];
  if (noun?.type !== 'word' || !accepts(noun.lower)) return null;
  let sure = head;
  let from = head;
  while (from > 0) {
    const term = terms[from - 1]!;
    if (isPossessive(term)) {
      sure = from = ownerStart(terms, from - 1, words);
      break;
    }
    if (isBreak(term) || !mayPrecede(term, words)) break;
    if (term.lower === words.and) {
      // "Their friend and Princess Lilibet’s godfather" is one person, and not Lilibet.
      if (isPossessive(terms[at + 1])) break;
      const other = terms[from - 2];
      if (from !== head && !accepts(terms[from]!.lower)) break;
      if (other?.type !== 'word' || !accepts(other.lower)) break;
      sure = from -= 2;
      continue;
    }
    from--;
    if (isPartOfTitle(term, words, accepts)) sure = from;
    else if (sure - from > UNKNOWN_WORDS) break;
  }
  // "two Olympic champions" are a list.
  if (terms.slice(sure, head).some(({ lower }) => words.isNumber(lower))) return null;
  // "Project Diane" is a name; a body's description is in lower case.
  if (noun.capital && words.isThing(noun.lower) && !words.isPerson(noun.lower)) return null;
  const border = terms[from - 1];
  if (!noun.capital && saysNothing(terms, sure, head, words)) return null;
  const isWhole =
    sure - from <= UNKNOWN_WORDS &&
    (isBreak(border) ||
      words.isArticle(border!.lower) ||
      words.isOwner(border!.lower) ||
      words.opensNoun(border!.lower));
  const start = terms[isWhole ? from : sure]!.start;
  const inside = titleInside(terms[at]!, words);
  if (!inside) return { start, end: last.end, form: 'title', head: noun.lower };
  return { start, end: terms[at]!.start + inside.length, form: 'title', head: inside };
}

/** Alone, "rival" and "app" say nothing; in "to guard Epstein" and "figures show Labor", guard and show are verbs. */
function saysNothing(terms: readonly Term[], from: number, head: number, words: RoleWords): boolean {
  const { lower } = terms[head]!;
  const before = terms[head - 1]?.lower ?? '';
  if (from === head && (words.isThing(lower) || words.takesVerb(before))) return true;
  return words.isAlsoVerb(lower) && words.isPlural(before) && !words.isModifier(before);
}

/** The head of "Ambassador to Japan" and "chief of staff", from the last word; -1 if there is no such phrase. */
function headOfPhrase(terms: readonly Term[], last: number, words: RoleWords): number {
  for (let at = last; at > 0 && last - at < UNKNOWN_WORDS; at--) {
    const { type, lower, capital } = terms[at]!;
    if (type === 'mark' || (type === 'word' && !capital && !words.isField(lower))) return -1;
    const before = terms[at - 1]!;
    if (before.type === 'word' && words.isPreposition(before.lower)) return at - 2;
  }
  return -1;
}

/** The first word of "Justice Amara Nwosu", a name that starts with a title; empty for other names. */
function titleInside({ lower }: Term, words: RoleWords): string {
  const first = /^\S+(?= \S)/.exec(lower)?.[0] ?? '';
  return words.isOffice(first) ? first : '';
}

/** Where the owner starts in "the company’s founder" and "Anthropic’s founder". */
function ownerStart(terms: readonly Term[], mark: number, words: RoleWords): number {
  let from = mark - 1;
  if (from < 0) return mark + 1;
  if (terms[from]!.type === 'name') {
    return terms[from - 1] && words.isArticle(terms[from - 1]!.lower) ? from - 1 : from;
  }
  while (from > 0 && mark - from < 4 && mayPrecede(terms[from - 1]!, words) && !isBreak(terms[from - 1]))
    from--;
  const article = terms[from - 1];
  return article && words.isArticle(article.lower) ? from - 1 : mark + 1;
}

function mayPrecede(term: Term, words: RoleWords): boolean {
  const { type, lower } = term;
  if (type === 'name' || lower === words.and) return true;
  if (type === 'mark' || words.isArticle(lower) || words.isOwner(lower) || words.isHonorific(lower))
    return false;
  if (words.isStop(lower) || words.isPreposition(lower)) return false;
  return words.isModifier(lower) || !(isClause(term, words) || words.isReducedRelative(lower));
}

function isPartOfTitle(
  { type, capital, lower }: Term,
  words: RoleWords,
  accepts: RoleRules['accepts'],
): boolean {
  return type === 'name' || capital || words.isModifier(lower) || accepts(lower) || words.isThing(lower);
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
  // After an opening phrase, the words up to the next comma may well be the subject: "In a letter to X, the head of…"
  if (found.closing !== 'mark' && isInOpeningPhrase(terms, at, words)) return null;
  return { ...found.span, form: 'apposition', head: found.head };
}

/** Whether the sentence opens with a phrase and the name belongs to it: "In a letter to X," or "Asked about X,". */
function isInOpeningPhrase(terms: readonly Term[], at: number, words: RoleWords): boolean {
  const first = terms.find(({ type }) => type !== 'mark');
  if (first?.type !== 'word') return false;
  const isOpening = words.isPreposition(first.lower) || words.opensPhrase(first.lower);
  return (
    isOpening && !terms.slice(0, at).some((term, i) => i > 0 && (isComma(term) || isClause(term, words)))
  );
}

/** The title of a name that includes it: "House Speaker Mike Johnson". */
function titleInName({ start, lower }: Term, { words, accepts }: RoleRules): FoundRole | null {
  const parts = lower.split(' ');
  const last = parts.findLastIndex((word, i) => i > 0 && i < parts.length - 2 && words.isOffice(word));
  const head = parts[last];
  if (head === undefined || !accepts(head)) return null;
  return { start, end: start + parts.slice(0, last + 1).join(' ').length, form: 'title', head };
}

/** Longest description before a comma, in terms. */
const LONGEST = 14;

function beforeComma(terms: readonly Term[], at: number, rules: RoleRules): FoundRole | null {
  const { words } = rules;
  const comma = at - 1;
  if (!isComma(terms[comma])) return null;
  const after = terms[at + 1];
  if (!isBreak(after)) return null;
  // "the mayor, Ann Doe, and the abbot" may be three people; "his lawyer, Ann Doe, and the abbot" are two.
  const mayBeList = terms[at + 2]?.lower === words.and;
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
    // "The aide of the president, Ann Doe": which of them is she?
    if (best && !words.isArticle(terms[from]!.lower)) return null;
    if (best && best.head !== found.head) return null;
    best = { ...found.span, form: 'before-comma', head: found.head };
  }
  return best;
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
  return found && { ...found.span, form: 'predicate', head: found.head };
}
