import { wordsOf } from './word-f1.ts';

/** A highlighted range, with the text of the block-level element that contains it. */
export interface FoundMark {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Number of words next to a highlight that must match the article's text. */
const REACH = 4;
/** A side with fewer words than this doesn't count. */
const LEAST = 2;

/**
 * Tells whether highlights are in an article: the words before or after the highlight in its block must be next to it in
 * the article's text as well. One side is enough, as expected texts omit what is between sentences (links to other
 * stories, pictures). If the block is too short, the whole block must be in the text.
 * The headline counts as part of the article.
 */
export function articleOfMarks(text: string, headline: string): (mark: FoundMark) => boolean {
  const article = spaced(wordsOf(text));
  const title = spaced(wordsOf(headline));
  const isInside = (mark: FoundMark): boolean => {
    const left = wordsOf(mark.before);
    const middle = wordsOf(mark.text);
    const right = wordsOf(mark.after);
    const sides: string[] = [];
    if (left.length >= LEAST) sides.push(spaced([...left.slice(-REACH), ...middle]));
    if (right.length >= LEAST) sides.push(spaced([...middle, ...right.slice(0, REACH)]));
    if (!sides.length) sides.push(spaced([...left, ...middle, ...right]));
    return sides.some(side => article.includes(side) || title.includes(side));
  };
  // Line breaks leave no white space either, so both variants are tried.
  return mark => isInside(mark) || isInside(wholeWords(mark));
}

/** Drop caps and other markup split words; this returns the whole word around the highlight. */
function wholeWords({ before, text, after }: FoundMark): FoundMark {
  const head = LETTERS_FIRST.test(text) ? (LETTERS_LAST.exec(before)?.[0] ?? '') : '';
  const tail = LETTERS_LAST.test(text) ? (LETTERS_FIRST.exec(after)?.[0] ?? '') : '';
  return {
    before: before.slice(0, before.length - head.length),
    text: head + text + tail,
    after: after.slice(tail.length),
  };
}

const LETTERS_FIRST = /^[\p{L}\p{N}]+/u;
const LETTERS_LAST = /[\p{L}\p{N}]+$/u;

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
