import type { Tab } from '../../browsers/opened-browser.ts';

export interface CoverageSpeed {
  /** Milliseconds, sorted. */
  readonly lookUps: readonly number[];
  readonly ingestSeconds: number;
  /** Milliseconds of look-ups while stories were ingested, sorted. */
  readonly lookUpsMeanwhile: readonly number[];
  readonly kept: number;
}

/** Fills a store in the lab's page and measures look-ups and ingestion. */
export function measureCoverage(tab: Tab, stories: number, items: number): Promise<CoverageSpeed> {
  return tab.evaluate(`(async () => {
    const bytes = async file => (await fetch(file)).arrayBuffer();
    const analyzer = lab.createAnalyzer({
      knowledge: await bytes('/knowledge.bin'),
      tagger: await bytes('/tagger.bin'),
      languages: await bytes('/languages.bin'),
    });
    const settings = { feeds: [], live: new Set(), muted: [], needs: {}, servers: {}, readingHistory: false };
    const context = lab.labContext('speed', { analyzer: async () => analyzer, settings: async () => settings });
    await lab.fill(context, ${stories});
    await lab.lookUps(context, 20);
    const ascending = times => times.sort((a, b) => a - b);
    const lookUps = ascending(await lab.lookUps(context, 200));
    const { seconds, waits, kept } = await lab.ingestItems(context, ${items});
    return { lookUps, ingestSeconds: seconds, lookUpsMeanwhile: ascending(waits), kept };
  })()`);
}
