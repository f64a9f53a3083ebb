import type { Span } from '../../model/article.ts';
import type { Term } from './sentence-terms.ts';

/** Shortest quotation, in characters: anything shorter is a single word in scare quotes. */
const SHORTEST = 15;

/** Quotations in a text, without the marks: between curly or straight double quotes or guillemets, in one paragraph. */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/“([^“”\n]+)(?:”|$|\n)|"([^"\n]+)"|«([^«»\n]+)»/g)) {
    const words = match[1] ?? match[2] ?? match[3]!;
    if (words.length >= SHORTEST) found.push({ start: match.index + 1, end: match.index + 1 + words.length });
  }
  return found;
}

/**
 * Whether a sentence attributes its quotation to a name: a verb of speech is directly before or after the name, outside
 * the quotation.
 */
export function isSpeaker(terms: readonly Term[], name: Span, quotations: readonly Span[]): boolean {
  const outside = terms.filter(
    ({ start }) => !quotations.some(quote => start >= quote.start && start < quote.end),
  );
  const first = outside.findIndex(({ end }) => end > name.start);
  const last = outside.findLastIndex(({ start }) => start < name.end);
  if (first < 0 || last < first) return false;
  const before = outside[first - 1];
  // "told Reuters" names the listener.
  if (before && isSpeech(before) && !/^(?:tell|told|ask)/.test(before.normal)) return true;
  return outside.slice(last + 1, last + 3).some(isSpeech);
}

function isSpeech({ normal, tags }: Term): boolean {
  return tags.has('Verb') && SPEECH.test(normal);
}

const SPEECH =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed)?|ask(?:s|ed)?|argu(?:es|ed)|wr(?:ites|ote)|warn(?:s|ed)?|insist(?:s|ed)?|explain(?:s|ed)?|tweet(?:s|ed)|post(?:s|ed)|declar(?:es|ed)|repli(?:es|ed)|respond(?:s|ed)|not(?:es|ed)|claim(?:s|ed)|authorize(?:s|ted)|call(?:s|ed)|continu(?:es|ed)|recall(?:s|ed)|stat(?:es|ed)|testif(?:ies|ied)|joke[sd]|announc(?:es|ed)|conclud(?:es|ed))$/;
