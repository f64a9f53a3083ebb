import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../../lib/coverage/feed/parsed-feed.ts';
import { ingest } from '../../../../lib/coverage/service/refresh/ingest.ts';
import { namesInTheNews } from '../../../../lib/coverage/service/refresh/names-in-the-news.ts';
import type { ArticleText } from '../../../../lib/model/article.ts';
import type { Prior } from '../../../../lib/model/prior.ts';
import { type TestContext, testContext } from '../test-context.ts';

const HOUR = 3_600_000;
const NAMES = { 'Ada Brook': 'ada-brook', Elmtown: 'elmtown', Osprey: 'osprey' };
const SOURCE = { sourceId: 'https://news.example/feed', outlet: 'News' };

let stories = 0;

async function publish(context: TestContext, ...titles: string[]): Promise<void> {
  const items = titles.map(
    (title): FeedItem => ({
      url: `https://news.example/${stories++}`,
      title,
      summary: '',
      guid: '',
      published: context.clock.now,
      outlet: '',
    }),
  );
  await ingest(context, items, SOURCE);
}

describe('the names in the news', () => {
  it('are those that at least three stories of the last days mention, most frequent first', async () => {
    const context = testContext(NAMES);
    await publish(context, 'Osprey A', 'Osprey B', 'Osprey C', 'Osprey D');
    context.clock.now += 5 * 24 * HOUR;
    await publish(context, 'Elmtown A', 'Elmtown B', 'Elmtown C', 'Ada Brook in Elmtown', 'Ada Brook E');
    context.clock.now += HOUR;
    expect(await namesInTheNews(context)).toEqual(['elmtown']);
    await publish(context, 'Ada Brook F');
    // The count is kept for ten minutes.
    expect(await namesInTheNews(context)).toEqual(['elmtown']);
    context.clock.now += HOUR;
    expect(await namesInTheNews(context)).toEqual(['elmtown', 'ada-brook']);
  });

  it('are expected in new items of a feed', async () => {
    const priors: (Prior | undefined)[] = [];
    const context = testContext(NAMES);
    const { read, standsAlone } = await context.analyzer();
    const watched = {
      standsAlone,
      read: (article: ArticleText, prior?: Prior) => {
        priors.push(prior);
        return read(article, prior);
      },
    };
    const watching = { ...context, analyzer: async () => watched };
    await publish(watching, 'Ada Brook A', 'Ada Brook B', 'Ada Brook C');
    watching.clock.now += HOUR;
    await publish(watching, 'Brook resigns');
    expect(priors.map(prior => prior?.entities)).toEqual([[], [], [], ['ada-brook']]);
  });
});
