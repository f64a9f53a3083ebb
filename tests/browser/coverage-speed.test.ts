import { describe, expect, it } from 'vitest';
import { buildLab } from '../../tools/bench/coverage-lab/build-lab.ts';
import { measureCoverage } from '../../tools/bench/coverage-lab/measure-coverage.ts';
import { CHROMIUM_FAMILY } from '../../tools/browsers/browser.ts';
import { launchWithExtension } from '../../tools/browsers/launch.ts';
import { needBrowser } from '../../tools/browsers/need-browser.ts';

const STORIES = Number(process.env.STORIES ?? 20_000);

describe.each(['chromium', 'firefox'] as const)('speed of coverage in %s', family => {
  it(`replies quickly with ${STORIES} stories stored, even while 1,000 are added`, async () => {
    const lab = await buildLab();
    const browser = needBrowser(family === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY);
    const opened = await launchWithExtension(browser, lab.folder, { headless: true });
    try {
      const tab = await opened.newTab(opened.extensionUrl('lab.html'));
      const { lookUps, lookUpsMeanwhile, ingestSeconds, kept } = await measureCoverage(tab, STORIES, 1000);
      const at = (times: readonly number[], share: number) =>
        times[Math.floor(times.length * share)]!.toFixed(1);
      console.log(
        `${family}, ${STORIES} stories: look-up ${at(lookUps, 0.5)} ms (95 %: ${at(lookUps, 0.95)}); 1,000 items in ${ingestSeconds.toFixed(2)} s; look-up meanwhile ${at(lookUpsMeanwhile, 0.5)} ms (95 %: ${at(lookUpsMeanwhile, 0.95)}, ${lookUpsMeanwhile.length} asked)`,
      );
      expect(kept).toBe(1000);
      // Far above the benchmark's figures, because test machines are busy.
      expect(Number(at(lookUps, 0.5))).toBeLessThan(60);
      expect(ingestSeconds).toBeLessThan(10);
    } finally {
      await opened.close();
      lab.remove();
    }
  }, 180_000);
});
