import { searchPage } from './cost-pages.ts';
import { type Figure, lessIsBetter } from './figure.ts';
import { measureRounds, type Rounds } from './page-rounds.ts';
import { median } from './timing.ts';

/** The detector checks for the last time after 4 s. */
const WINDOW_MS = 5_500;

/** Both figures come from the same rounds. */
let rounds: Promise<Rounds> | undefined;

async function measured(): Promise<Rounds> {
  rounds ??= measureRounds(searchPage(), WINDOW_MS);
  const { marks } = await rounds;
  if (marks) throw new Error('the page was read as an article');
  return rounds;
}

export const noArticleCost: Figure = {
  about:
    'CPU time added to the main thread by a page that is no article; baseline: what the page takes without the extension',
  async measure() {
    const { withIt, without } = await measured();
    const added = withIt.map((time, i) => time - without[i]!);
    return lessIsBetter(median(added), median(without), 'ms');
  },
};

/** Long enough for the first check. What a long page costs, it costs when the styles are added. */
const LONG_WINDOW_MS = 1_500;

export const noArticleLong: Figure = {
  about:
    'CPU time added by a page of 4,000 links that is no article; baseline: the page without the extension',
  async measure() {
    const { withIt, without } = await measureRounds(searchPage(true), LONG_WINDOW_MS);
    const added = withIt.map((time, i) => time - without[i]!);
    return lessIsBetter(median(added), median(without), 'ms');
  },
};

export const noArticleOwnTasks: Figure = {
  about: 'of that, CPU time of the tasks in which the extension itself works; the rest is the browser’s own',
  async measure() {
    return { value: median((await measured()).own), unit: 'ms' };
  },
};
