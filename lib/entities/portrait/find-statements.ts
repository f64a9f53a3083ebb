import type { LinkedMention } from '../../model/analysis.ts';
import type { Span, TextBlock } from '../../model/article.ts';
import type { Kind } from '../../model/kind.ts';
import { hashText } from '../../text/hash.ts';
import type { KeySet } from '../../text/key-set.ts';
import type { ReadText } from './read-text.ts';
import { isPossessive, type Term } from './terms.ts';

/** A card needs a second one if the first is in the paragraph under the pointer, a third if the second repeats that. */
const MOST = 3;
/** In terms. Anything shorter is a caption or a label. */
const SHORTEST = 6;
const END = /[.!?…]["”’»)]*$/;

/**
 * Whole sentences of paragraphs that begin with a name, with its role or an article before it at most: they are about it.
 * @param own the mentions of one name, in the order of the text
 * @param roles what the article says it is
 * @param articles hashes of the language's definite articles
 * @param kind what the name refers to
 */
export function findStatements(
  own: readonly LinkedMention[],
  page: ReadText,
  blocks: readonly TextBlock[],
  roles: readonly Span[],
  articles: KeySet,
  kind: Kind,
): Span[] {
  const found: Span[] = [];
  for (const mention of own) {
    if (found.length === MOST) break;
    // "The Danish pilot" is hardly about Denmark.
    if (mention.kind === 'group' && kind !== 'group') continue;
    const block = blocks.find(({ start, end }) => start <= mention.start && mention.start < end);
    if (block?.role !== 'paragraph') continue;
    const { terms, at, sentence } = page.termsAt(mention);
    if (at < 0 || terms.length < SHORTEST || !goesOn(terms[at + 1])) continue;
    const isBefore = (term: Term): boolean =>
      roles.some(({ start, end }) => start <= term.start && term.end <= end) ||
      articles.has(hashText(term.lower));
    if (!terms.slice(0, at).every(isBefore) || !END.test(page.text.slice(sentence.start, sentence.end)))
      continue;
    found.push({ start: sentence.start, end: sentence.end });
  }
  return found;
}

/** "Lind (Reuters) –" and "Lind: a town" aren't sentences about Lind, and "Lind, Brakel and Odense" aren't about it alone. */
function goesOn(term: Term | undefined): boolean {
  return term?.type === 'word' || isPossessive(term);
}
