import { classWords, finderWithout, type ReadArticle } from './without-class-words.ts';

/** A page whose main text is known. */
export interface LabelledPage {
  readonly outlet: string;
  readonly html: string;
  /** F1 of the main text that a finder finds in it, 0 to 1. */
  score(find: ReadArticle): number;
}

/** By how much each class word raises the F1 of an outlet's pages, summed over them. */
type Gains = ReadonlyMap<string, number>;

/**
 * The F1 of each page if its outlet's other pages had no say in the choice of class words, which is the only choice
 * made by looking at pages one by one. A word that changes pages of this outlet goes unless it helps at other outlets.
 * Words that change no page stay: they weren't chosen for these pages.
 * @returns in the order of the pages
 */
export async function leaveOneOut(pages: readonly LabelledPage[], find: ReadArticle): Promise<number[]> {
  const byOutlet = new Map<string, Map<string, number>>();
  const words = classWords();
  const finders = new Map<string, ReadArticle>();
  for (const word of words) finders.set(word, await finderWithout([word]));
  for (const page of pages) {
    const gains = byOutlet.get(page.outlet) ?? new Map<string, number>();
    byOutlet.set(page.outlet, gains);
    const all = page.score(find);
    for (const [word, without] of finders) {
      if (!isIn(page, word)) continue;
      const gain = all - page.score(without);
      if (gain !== 0) gains.set(word, (gains.get(word) ?? 0) + gain);
    }
  }
  const scores: number[] = [];
  for (const page of pages) {
    const unsupported = [...byOutlet.get(page.outlet)!.keys()].filter(
      word => helpElsewhere(word, page.outlet, byOutlet) <= 0,
    );
    scores.push(page.score(unsupported.length ? await finderWithout(unsupported) : find));
  }
  return scores;
}

/** Whether a page can have the word in a class or id at all. */
function isIn({ html }: LabelledPage, word: string): boolean {
  const lower = html.toLowerCase();
  return word.split(' ').every(part => lower.includes(part));
}

function helpElsewhere(word: string, outlet: string, byOutlet: ReadonlyMap<string, Gains>): number {
  let sum = 0;
  for (const [other, gains] of byOutlet) if (other !== outlet) sum += gains.get(word) ?? 0;
  return sum;
}
