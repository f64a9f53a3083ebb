import type { ListedFeed } from '../../../lib/model/coverage/coverage-status.ts';
import type { Tab } from '../../browsers/opened-browser.ts';
import type { FirstRound } from './read-feeds.ts';

export interface CoverageSpeed {
  /** Milliseconds, sorted. */
  readonly lookUps: readonly number[];
  readonly ingestSeconds: number;
  /** Milliseconds of look-ups while stories were ingested, sorted. */
  readonly lookUpsMeanwhile: readonly number[];
  readonly kept: number;
}

/** Reads feeds into a new store in the lab's page. */
export function measureFeeds(tab: Tab, storeName: string, feeds: readonly ListedFeed[]): Promise<FirstRound> {
  return tab.evaluate(`(async () => {
    ${openContext(storeName, feeds)}
    return lab.readFeeds(context, settings.feeds);
  })()`);
}

/** Statements that make \`context\` and \`settings\`, with the lab's files. The analyzer is opened once per page. */
function openContext(storeName: string, feeds: readonly ListedFeed[]): string {
  return `
    const bytes = async file => (await fetch(file)).arrayBuffer();
    lab.analyzer ??= lab.createAnalyzer({
      knowledge: await bytes('/knowledge.bin'),
      tagger: await bytes('/tagger.bin'),
      languages: await bytes('/languages.bin'),
    });
    const settings = {
      feeds: ${JSON.stringify(feeds)},
      live: new Set(), muted: [], needs: {}, servers: {}, readingHistory: false,
    };
    const context = lab.labContext(${JSON.stringify(storeName)}, {
      analyzer: async () => lab.analyzer,
      settings: async () => settings,
    });`;
}

/** Fills a store in the lab's page and measures look-ups and ingestion. */
export function measureCoverage(tab: Tab, stories: number, items: number): Promise<CoverageSpeed> {
  return tab.evaluate(`(async () => {
    ${openContext('speed', [])}
    await lab.fill(context, ${stories});
    await lab.lookUps(context, 20);
    const ascending = times => times.sort((a, b) => a - b);
    const lookUps = ascending(await lab.lookUps(context, 200));
    const { seconds, waits, kept } = await lab.ingestItems(context, ${items});
    return { lookUps, ingestSeconds: seconds, lookUpsMeanwhile: ascending(waits), kept };
  })()`);
}
