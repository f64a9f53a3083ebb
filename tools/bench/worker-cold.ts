import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { articleOf } from '../../lib/entities/analyzer.ts';
import { CHROMIUM_FAMILY, type Family } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import { type ColdAsker, openColdAsker } from './cold-asker.ts';
import { writeCompromiseExtension } from './compromise-extension.ts';
import { type Figure, lessIsBetterInRuns, type Measured } from './figure.ts';
import { demoText } from './texts.ts';
import { median } from './timing.ts';

const RUNS = 5;
/** Requests of a run, whose median counts: one is easily disturbed. */
const ASKED = 3;
const ABOUT =
  'from request to reply for an article, with the background asleep; baseline: the same with compromise';

export const workerColdChromium: Figure = {
  about: `${ABOUT}, in Chromium`,
  measure: () => measure('chromium'),
};

export const workerColdFirefox: Figure = {
  about: `${ABOUT}, in Firefox`,
  measure: () => measure('firefox'),
};

async function measure(family: Family): Promise<Measured> {
  const browser = needBrowser(family === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY);
  const text = demoText();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-bench-'));
  const [ours, theirs] = [path.join(folder, 'dramatis'), path.join(folder, 'compromise')];
  const askers: ColdAsker[] = [];
  try {
    cpSync(buildExtension(family), ours, { recursive: true });
    mkdirSync(theirs);
    writeCompromiseExtension(theirs);
    for (const extension of [ours, theirs]) askers.push(await openColdAsker(browser, extension));
    const [dramatis, compromise] = askers as [ColdAsker, ColdAsker];
    const values: number[] = [];
    const baselines: number[] = [];
    const request = { name: 'analysePage', payload: { article: articleOf(text) } };
    // The first requests don't count: later ones find the compiled script in the browser's cache.
    for (let run = -1; run < RUNS; run++) {
      const times = { ours: [] as number[], theirs: [] as number[] };
      for (let asked = 0; asked < ASKED; asked++) {
        times.ours.push(await dramatis.ask(request));
        times.theirs.push(await compromise.ask({ text }));
        if (run < 0) break;
      }
      if (run < 0) continue;
      values.push(median(times.ours));
      baselines.push(median(times.theirs));
    }
    return lessIsBetterInRuns(values, baselines, 'ms');
  } finally {
    for (const asker of askers) await asker.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
