import { articleVisit, searchPage } from './cost-pages.ts';
import { type Figure, lessIsBetterInRuns } from './figure.ts';
import { addedTime } from './page-cost.ts';
import { measureRounds, type Rounds } from './page-rounds.ts';

/** The detector checks for the last time after 4 s. */
const WINDOW_MS = 5_500;
/** Long enough for the first check. What a long page costs, it costs when the styles are added. */
const LONG_WINDOW_MS = 1_500;

/** Both figures come from the same rounds. */
let rounds: Promise<readonly [search: Rounds, article: Rounds]> | undefined;

async function measured(): Promise<readonly [search: Rounds, article: Rounds]> {
  rounds ??= measureBoth();
  return rounds;
}

async function measureBoth(): Promise<readonly [search: Rounds, article: Rounds]> {
  const [search, article] = await measureRounds([
    { html: searchPage(), windowMs: WINDOW_MS, isCompared: true },
    { ...articleVisit(), isCompared: false },
  ]);
  if (search!.marks) throw new Error('the page was read as an article');
  if (!article!.marks) throw new Error('the article has no highlights');
  return [search!, article!];
}

export const noArticleCost: Figure = {
  about:
    'CPU time added to the main thread by a page that is no article; baseline: what the page takes without the extension',
  measure: async () => addedTime((await measured())[0]),
};

export const noArticleLong: Figure = {
  about:
    'CPU time added by a page of 4,000 links that is no article; baseline: the page without the extension',
  async measure() {
    const [long] = await measureRounds([
      { html: searchPage(true), windowMs: LONG_WINDOW_MS, isCompared: true },
    ]);
    return addedTime(long!);
  },
};

export const noArticleOwnTasks: Figure = {
  about:
    'CPU time of the tasks in which the extension itself works on that page; baseline: on an article of 1,000 words',
  async measure() {
    const [search, article] = await measured();
    return lessIsBetterInRuns(search.own, article.own, 'ms');
  },
};
