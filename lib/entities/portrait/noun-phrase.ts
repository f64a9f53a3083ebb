import type { Span } from '../../model/article.ts';
import { isBreak, isPossessive, type Term } from './terms.ts';
import type { RoleWords } from './words/role-words.ts';

/** A description, read from left to right. */
export interface Description {
  readonly span: Span;
  readonly head: string;
  /** Index of the term that ends it; the number of terms at the end of the sentence. */
  readonly closedAt: number;
  /** What ends it: a mark, a relative clause, or the verb of a clause whose subject it is. */
  readonly closing: 'mark' | 'relative' | 'clause';
}

/** Longest description in terms; anything longer is a clause, not a role. */
const LONGEST = 18;

/**
 * Reads "a nurse at the clinic in Leeds" from its first term: words up to a head, then phrases with prepositions. Null
 * if `accepts` doesn't know the head as a role.
 */
export function readDescription(
  terms: readonly Term[],
  from: number,
  words: RoleWords,
  accepts: (noun: string) => boolean,
): Description | null {
  const core = readCore(terms, from, words);
  if (!core || !accepts(core.head)) return null;
  let end = core.end;
  if (terms[end]?.lower === words.and) {
    // "founder and chairman" is one description.
    const next = terms[end + 1]?.lower ?? '';
    const second = words.isArticle(next) || words.isOwner(next) ? null : readCore(terms, end + 1, words);
    if (second && accepts(second.head)) end = second.end;
  }
  if (words.isMetaphor(terms[end]?.lower ?? '')) return null;
  const { cut: limit, closedAt, closing } = readTail(terms, end, words, accepts);
  let cut = limit;
  while (words.isPreposition(terms[cut - 1]!.lower)) cut--;
  if (closedAt - from > LONGEST) return null;
  // "now a member" says nothing more than "a member"; "then a member" does.
  const first = words.isNow(terms[from]!.lower) ? from + 1 : from;
  const span = { start: terms[first]!.start, end: terms[cut - 1]!.end };
  return { span, head: core.head, closedAt, closing };
}

/** Words and names up to the head. `end` is the index after it. */
function readCore(
  terms: readonly Term[],
  from: number,
  words: RoleWords,
): { head: string; end: number } | null {
  let at = from;
  if (terms[at] && words.isOpener(terms[at]!.lower)) at++;
  if (terms[at] && (words.isArticle(terms[at]!.lower) || words.isOwner(terms[at]!.lower))) at++;
  const first = at;
  for (let term = terms[at]; term && !isBreak(term); term = terms[++at]) {
    if (term.type !== 'word') continue;
    const { lower } = term;
    if (isBorder(lower, words)) break;
    const next = terms[at + 1];
    const isBeforeNoun = next?.type === 'word' && !isEnd(next, words);
    if (words.isModifier(lower) && isBeforeNoun) continue;
    if (isClause(term, words) || (words.isReducedRelative(lower) && at > first)) break;
  }
  const head = terms[at - 1];
  return at > first && head?.type === 'word' ? { head: head.lower, end: at } : null;
}

const isEnd = (term: Term, words: RoleWords): boolean => isBorder(term.lower, words) || isClause(term, words);

const isBorder = (word: string, words: RoleWords): boolean =>
  words.isPreposition(word) || words.isArticle(word) || words.isOwner(word) || words.isStop(word);

/** Whether a term is the verb of a clause. "May" and "Will" in capitals are names. */
export function isClause(term: Term | undefined, words: RoleWords): boolean {
  return term?.type === 'word' && !term.capital && words.isFinite(term.lower);
}

/** Reads phrases after the head, up to what ends the description. `cut` is the index after its last term. */
function readTail(
  terms: readonly Term[],
  from: number,
  words: RoleWords,
  accepts: (noun: string) => boolean,
): { cut: number; closedAt: number; closing: Description['closing'] } {
  let cut = words.isPreposition(terms[from]?.lower ?? '') ? null : from;
  for (let at = from; ; at++) {
    const term = terms[at];
    if (isBreak(term)) return { cut: cut ?? at, closedAt: at, closing: 'mark' };
    const { type, lower } = term!;
    if (type === 'name' || isPossessive(term)) continue;
    if (lower === words.and) {
      const next = terms[at + 1];
      if (!next || isClause(next, words)) return { cut: cut ?? at, closedAt: at, closing: 'clause' };
      // The other half of a list, unless it describes the same person: "a lawyer and the author of two books".
      const other = words.isArticle(next.lower) ? readCore(terms, at + 1, words) : null;
      if (other && !accepts(other.head)) cut ??= at;
      else if (other && cut === from) cut = null;
      continue;
    }
    if (words.isRelative(lower) || words.isReducedRelative(lower))
      return { cut: cut ?? at, closedAt: at, closing: 'relative' };
    if (isClause(term, words)) return { cut: cut ?? at, closedAt: at, closing: 'clause' };
    if (words.isAside(lower)) cut ??= at;
  }
}
