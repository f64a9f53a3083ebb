import { isClause } from './noun-phrase.ts';
import type { FoundRole, RoleRules } from './role-form.ts';
import { isBreak, isPossessive, type Term } from './terms.ts';
import type { RoleWords } from './words/role-words.ts';

/** Most words of a title that the language's file doesn't know: "human rights" in "the human rights lawyer". */
const UNKNOWN_WORDS = 3;

/** A title before a name: "Defense Secretary". */
export function findTitle(
  terms: readonly Term[],
  at: number,
  { words, accepts }: RoleRules,
): FoundRole | null {
  let head = at - 1;
  while (terms[head]?.type === 'word' && words.isHonorific(terms[head]!.lower)) head--;
  const last = terms[head];
  if (last?.type !== 'word' && last?.type !== 'name') return null;
  if (last.type === 'name' || !accepts(last.lower)) head = headOfPhrase(terms, head, words);
  else if (isFieldOf(terms, head, words)) head -= 2;
  const noun = terms[head];
  if (noun?.type !== 'word' || !accepts(noun.lower)) return null;
  const isHeadline = isTitleCase(terms, words);
  let sure = head;
  let from = head;
  while (from > 0) {
    const term = terms[from - 1]!;
    if (isHeadline && isVerbInCapitals(term, words)) break;
    if (isPossessive(term)) {
      // "Ben Roe’s Captain Ann Doe" may be a part that he plays; "Ben Roe’s lawyer Ann Doe" isn't.
      if (terms[from - 2]?.name?.kind === 'person' && words.isOffice(noun.lower)) break;
      sure = from = ownerStart(terms, from - 1, words);
      break;
    }
    if (isBreak(term) || !mayPrecede(term, words) || isVerbOf(terms, from - 1, words, accepts)) break;
    // "Is chief Ann Doe here?", "Take rapper Ann Doe", "Rain Is Near, Warns Chief Ann Doe"
    if (from === 1 && (words.isFinite(term.lower) || words.isCommand(term.lower))) break;
    if (term.capital && /s$/.test(term.lower) && words.isFinite(term.lower)) break;
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
    if (isPartOfTitle(term, words, accepts, isHeadline)) sure = from;
    else if (sure - from > UNKNOWN_WORDS) break;
  }
  // "Project Diane" is a name; a body's description is in lower case.
  if (noun.capital && words.isThing(noun.lower) && !words.isPerson(noun.lower)) return null;
  const border = terms[from - 1];
  // "His son Emil": away from its sentence, nobody knows whose.
  if (words.isKin(noun.lower) && !terms.slice(sure, head).some(term => isPossessive(term))) return null;
  if (!noun.capital && saysNothing(terms, sure, head, words)) return null;
  const isWhole =
    sure - from <= UNKNOWN_WORDS &&
    (isBreak(border) ||
      words.isArticle(border!.lower) ||
      words.isOwner(border!.lower) ||
      words.opensNoun(border!.lower));
  const first = isWhole ? from : sure;
  // "Ann, a hotelier Ben picked", "an email chief Ann Doe sent": a clause about the noun.
  const isApposition = terms[first - 2]?.lower === ',' && terms[first - 3]?.name;
  if (/^an?$/.test(terms[first - 1]?.lower ?? '') && (isApposition || opensClause(terms, at, words)))
    return null;
  // "two Olympic champions" are a list.
  if (terms.slice(first, head).some(({ lower }) => words.isNumber(lower))) return null;
  const { start } = terms[first]!;
  const inside = titleInside(terms[at]!, words);
  // "Chief Earl Doe"
  if (!inside || words.isFirstName(inside)) return { start, end: last.end, form: 'title', head: noun.lower };
  return { start, end: terms[at]!.start + inside.length, form: 'title', head: inside };
}

/** "The analyst catches chief Ann Doe": a noun, and what it does; "for shoving chief Ann Doe", "leaving Elm owner Oak". */
function isVerbOf(
  terms: readonly Term[],
  at: number,
  words: RoleWords,
  accepts: RoleRules['accepts'],
): boolean {
  const { type, capital, lower } = terms[at]!;
  const before = terms[at - 1]?.lower ?? '';
  const isGerund = type === 'word' && words.isGerund(lower) && !words.isField(lower);
  if (isGerund && (words.isPreposition(before) || terms[at + 1]!.type === 'name')) return true;
  if (type !== 'word' || capital || !words.isPlural(lower) || words.isField(lower)) return false;
  return !words.isModifier(lower) && accepts(before);
}

/** Alone, "rival" and "app" say nothing; in "to guard Epstein" and "figures show Labor", guard and show are verbs. */
function saysNothing(terms: readonly Term[], from: number, head: number, words: RoleWords): boolean {
  const { lower } = terms[head]!;
  const before = terms[head - 1]?.lower ?? '';
  const isAlone = words.isThing(lower) || words.isAlsoAdjective(lower) || words.takesVerb(before);
  if (from === head && isAlone) return true;
  return words.isAlsoVerb(lower) && words.isPlural(before) && !words.isModifier(before);
}

/** Whether a name is the subject of a clause: "picked" or "later sent" follows it. */
function opensClause(terms: readonly Term[], name: number, words: RoleWords): boolean {
  return [name + 1, name + 2].some(at => terms[at]?.type === 'word' && isClause(terms[at], words));
}

/** "Minister of Justice": the field is a title by itself. */
function isFieldOf(terms: readonly Term[], at: number, words: RoleWords): boolean {
  const office = terms[at - 2];
  const isOffice = office?.type === 'word' && office.capital && words.isOffice(office.lower);
  return isOffice && terms[at]!.capital && terms[at - 1]!.lower === 'of';
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
  isHeadline: boolean,
): boolean {
  return (
    type === 'name' ||
    (capital && !isHeadline) ||
    words.isModifier(lower) ||
    accepts(lower) ||
    words.isThing(lower)
  );
}

/** "Mayor Is Now Thinking of Firing Chief Doe": where all words have capitals, they don't tell what belongs to a title. */
function isTitleCase(terms: readonly Term[], words: RoleWords): boolean {
  return terms.some((term, at) => at > 0 && isVerbInCapitals(term, words));
}

/** "Is" or "Was": other verbs are also nouns, as in "Public Works Minister". */
function isVerbInCapitals({ type, capital, lower }: Term, words: RoleWords): boolean {
  return type === 'word' && capital && words.beingLength(lower, '') > 0;
}

/** The title of a name that includes it: "House Speaker Mike Johnson". */
export function titleInName({ start, lower }: Term, { words, accepts }: RoleRules): FoundRole | null {
  const parts = lower.split(' ');
  const last = parts.findLastIndex((word, i) => i > 0 && i < parts.length - 2 && words.isOffice(word));
  const head = parts[last];
  if (head === undefined || !accepts(head)) return null;
  return { start, end: start + parts.slice(0, last + 1).join(' ').length, form: 'title', head };
}
