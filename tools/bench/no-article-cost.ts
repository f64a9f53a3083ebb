import { searchPage } from './cost-pages.ts';
import { type Figure, lessIsBetter } from './figure.ts';
import { measureRounds } from './page-rounds.ts';
import { median } from './timing.ts';

/** The content script looks a last time 4 s after it came. */
const WINDOW_MS = 5_500;

export const noArticleCost: Figure = {
  about:
    'CPU time added to the main thread by a page that is no article; baseline: what the page takes without the extension',
  async measure() {
    const { withIt, without, marks } = await measureRounds(searchPage(), WINDOW_MS);
    if (marks) throw new Error('the page was taken for an article');
    const added = withIt.map((time, i) => time - without[i]!);
    return lessIsBetter(median(added), median(without), 'ms');
  },
};
