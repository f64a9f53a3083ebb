import { articleVisit } from './cost-pages.ts';
import { type Figure, inRuns, lessIsBetterInRuns, type Measured } from './figure.ts';
import { measureRounds, type Rounds } from './page-rounds.ts';

/** These figures come from the same rounds. */
let rounds: Promise<Rounds> | undefined;

async function measured(): Promise<Rounds> {
  rounds ??= articleRounds();
  return rounds;
}

async function articleRounds(isCold = false): Promise<Rounds> {
  const [article] = await measureRounds([{ ...articleVisit(), isCompared: true }], isCold);
  if (!article?.marks) throw new Error('the article has no highlights');
  return article;
}

/** What the extension adds to the page's main thread, compared with the page alone. */
export function addedTime({ withIt, without }: Rounds): Measured {
  const added = withIt.map((time, i) => time - without[i]!);
  return lessIsBetterInRuns(added, without, 'ms');
}

export const pageCost: Figure = {
  about:
    'CPU time added to the main thread by an article of 1,000 words; baseline: what the page takes without the extension',
  measure: async () => addedTime(await measured()),
};

export const pageCostCold: Figure = {
  about:
    'the same where the page is the first of its site, and no script has yet run in the process that it gets',
  measure: async () => addedTime(await articleRounds(true)),
};

export const pageOwnTasks: Figure = {
  about: 'of that, CPU time of the tasks in which the extension itself works; the rest is the browser’s own',
  measure: async () => inRuns((await measured()).own, 'ms'),
};

export const pageLongestTask: Figure = {
  about: 'longest single task of the extension on that page, CPU time; baseline: a long task',
  async measure() {
    const { longest } = await measured();
    return lessIsBetterInRuns(
      longest,
      longest.map(() => 50),
      'ms',
    );
  },
};

export const pageLayoutShift: Figure = {
  about: 'layout shift on that page with the extension',
  measure: async () => inRuns((await measured()).layoutShift, 'shift'),
};
