import { inLab } from './coverage-lab/in-lab.ts';
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

function run(): Promise<CoverageSpeed> {
  return inLab(tab => measureCoverage(tab, STORIES, ITEMS));
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
