import type { OpenedBrowser } from '../browsers/opened-browser.ts';
import { inLab } from './coverage-lab/in-lab.ts';
import { measureFeeds } from './coverage-lab/measure-coverage.ts';
import type { FirstRound } from './coverage-lab/read-feeds.ts';
import { serveFeeds } from './coverage-lab/serve-feeds.ts';
import { type Figure, inRuns, lessIsBetterInRuns } from './figure.ts';

const FEEDS = 200;
const ITEMS = 30;
const RUNS = 3;
const LOOK_MS = 100;

interface MeasuredRound extends FirstRound {
  /** The most memory in use during the round, above what was in use before it. */
  readonly memoryBytes: number;
}

let measured: Promise<readonly MeasuredRound[]> | null = null;

/** The same runs serve all figures. */
function rounds(): Promise<readonly MeasuredRound[]> {
  measured ??= run();
  return measured;
}

async function run(): Promise<MeasuredRound[]> {
  const served = await serveFeeds(FEEDS, ITEMS);
  const { feeds } = served;
  try {
    return await inLab(async (tab, opened) => {
      // Opens the analyzer and compiles the code: a reader's background has done that when feeds are read.
      await measureFeeds(tab, 'warm-up', feeds.slice(0, 4));
      const found: MeasuredRound[] = [];
      for (let round = 0; round < RUNS; round++) {
        const memory = await watchMemory(opened);
        const read = await measureFeeds(tab, `round-${round}`, feeds);
        if (read.stories !== FEEDS * ITEMS) throw new Error(`${read.stories} stories of ${FEEDS * ITEMS}`);
        found.push({ ...read, memoryBytes: await memory.stop() });
      }
      return found;
    });
  } finally {
    served.close();
  }
}

/** Watches the memory of the lab's page, buffers included, until it is stopped. */
async function watchMemory({ driver }: OpenedBrowser): Promise<{ stop(): Promise<number> }> {
  if (driver.family !== 'chromium') throw new Error('memory is measured in Chromium only');
  const page = driver.context.pages().at(-1)!;
  const session = await driver.context.newCDPSession(page);
  const used = async (): Promise<number> => {
    // Playwright's types don't include the size of buffers.
    const usage = (await session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await used();
  let most = before;
  let watching = true;
  const watched = (async () => {
    while (watching) {
      most = Math.max(most, await used());
      await new Promise(resolve => setTimeout(resolve, LOOK_MS));
    }
  })();
  return {
    stop: async () => {
      watching = false;
      await watched;
      await session.detach();
      return most - before;
    },
  };
}

function figure(about: string, unit: string, pick: (round: MeasuredRound) => number): Figure {
  return {
    about: `${about}; ${FEEDS} feeds on this machine with ${ITEMS} items each, in Chromium`,
    measure: async () => inRuns((await rounds()).map(pick), unit),
  };
}

export const feedsFirst = figure('time to the first stories', 's', ({ firstSeconds }) => firstSeconds);

export const feedsAll: Figure = {
  about: 'the same, until all stories are linked and stored. Baseline: linking the same texts alone',
  async measure() {
    const found = await rounds();
    return lessIsBetterInRuns(
      found.map(({ allSeconds }) => allSeconds),
      found.map(({ linkSeconds }) => linkSeconds),
      's',
    );
  },
};

export const feedsMemory = figure(
  'most memory above what was in use before, garbage included',
  'MB',
  ({ memoryBytes }) => memoryBytes / 1e6,
);

export const feedsBytes = figure(
  'what 1,000 stories take on disk, indexes included',
  'kB',
  ({ bytes, stories }) => bytes / stories,
);
