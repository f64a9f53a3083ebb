import { articlePage } from './cost-pages.ts';
import { type Figure, lessIsBetter } from './figure.ts';
import { measureRounds, type Rounds } from './page-rounds.ts';
import { median } from './timing.ts';

/** From loading until well after the highlights appear. */
const WINDOW_MS = 2_500;

/** These figures come from the same rounds. */
let rounds: Promise<Rounds> | undefined;

async function measured(): Promise<Rounds> {
  rounds ??= measureRounds(articlePage(), WINDOW_MS);
  const { marks } = await rounds;
  if (!marks) throw new Error('the article has no highlights');
  return rounds;
}

export const pageCost: Figure = {
  about:
    'CPU time added to the main thread by an article of 1,000 words; baseline: what the page takes without the extension',
  async measure() {
    const { withIt, without } = await measured();
    const added = withIt.map((time, i) => time - without[i]!);
    return lessIsBetter(median(added), median(without), 'ms');
  },
};

export const pageCostCold: Figure = {
  about:
    'the same where the page is the first of its site, and no script has yet run in the process that it gets',
  async measure() {
    const { withIt, without, marks } = await measureRounds(articlePage(), WINDOW_MS, true);
    if (!marks) throw new Error('the article has no highlights');
    const added = withIt.map((time, i) => time - without[i]!);
    return lessIsBetter(median(added), median(without), 'ms');
  },
};

export const pageOwnTasks: Figure = {
  about: 'of that, CPU time of the tasks in which the extension itself works; the rest is the browser’s own',
  async measure() {
    return { value: median((await measured()).own), unit: 'ms' };
  },
};

export const pageLongestTask: Figure = {
  about:
    'longest single task of the extension on that page, CPU time, worst of all rounds; baseline: a long task',
  async measure() {
    return lessIsBetter((await measured()).longestTask, 50, 'ms');
  },
};

export const pageLayoutShift: Figure = {
  about: 'layout shift on that page with the extension, worst of all rounds',
  async measure() {
    return { value: (await measured()).layoutShift, unit: 'shift' };
  },
};
