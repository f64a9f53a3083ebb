import { wordsOf } from './word-f1.ts';

/** A painted range, with the text of the block-level element that it stands in. */
export interface FoundMark {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Words beside a mark that must stand there in the article too. */
const REACH = 4;
/** With fewer words than this on a side, that side says nothing. */
const LEAST = 2;

/**
 * Tells whether marks lie in an article: whether the words on one side of the mark, in its own block, run together
 * with it in the article's text as well. One side is enough, as expected texts leave out what stands between
 * sentences (links to other stories, pictures). A block too short for that must stand in the text as a whole.
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
  // Breaks of line leave no white space either, so both readings are tried.
  return mark => isInside(mark) || isInside(wholeWords(mark));
}

/** Large first letters and other markup within words part them; the mark gets the whole word. */
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
