import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import { CHROMIUM_FAMILY } from '../browsers/browser.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import { bytesOf } from '../shipped-analyzer.ts';
import { buildLab } from './coverage-lab/build-lab.ts';
import { type CoverageSpeed, measureCoverage } from './coverage-lab/measure-coverage.ts';
import { type Figure, lessIsBetter } from './figure.ts';
import { median } from './timing.ts';

const STORIES = 100_000;
const ITEMS = 1000;

let measured: Promise<CoverageSpeed> | null = null;

/** One run serves both figures: filling the store takes most of the time. */
function coverageSpeed(): Promise<CoverageSpeed> {
  measured ??= run();
  return measured;
}

async function run(): Promise<CoverageSpeed> {
  const lab = await buildLab(bytesOf(compileKnowledge().knowledge));
  try {
    const opened = await launchWithExtension(needBrowser(CHROMIUM_FAMILY), lab.folder, { headless: true });
    try {
      const tab = await opened.newTab(opened.extensionUrl('lab.html'));
      return await measureCoverage(tab, STORIES, ITEMS);
    } finally {
      await opened.close();
    }
  } finally {
    lab.remove();
  }
}

export const coverageLookup: Figure = {
  about: 'an entity’s coverage from 100,000 stored stories, in Chromium; median',
  async measure() {
    return { value: median([...(await coverageSpeed()).lookUps]), unit: 'ms' };
  },
};

export const coverageIngest: Figure = {
  about: '1,000 new items read, linked and stored next to 100,000 others, in Chromium',
  async measure() {
    return { value: (await coverageSpeed()).ingestSeconds, unit: 's' };
  },
};

export const coverageLookupMeanwhile: Figure = {
  about: 'the same look-up while those items come in; median. Baseline: at rest',
  async measure() {
    const { lookUps, lookUpsMeanwhile } = await coverageSpeed();
    return lessIsBetter(median([...lookUpsMeanwhile]), median([...lookUps]), 'ms');
  },
};
