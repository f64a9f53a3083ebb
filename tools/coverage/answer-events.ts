import { timelineOf } from '../../lib/coverage/events/timeline.ts';
import type { CoverageContext } from '../../lib/coverage/service/coverage-context.ts';
import { openEvent, storyCoverage } from '../../lib/coverage/service/events/story-coverage.ts';
import { namesIn } from '../../lib/coverage/service/refresh/read-stories.ts';
import { saveStories } from '../../lib/coverage/service/store/story-store.ts';
import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import type { StoryCoverageRequest } from '../../lib/model/coverage/coverage-requests.ts';
import { coverageInMemory } from './coverage-in-memory.ts';
import type { EventQuestion } from './event-question.ts';

type Query = EventQuestion['queries'][number];
type Item = EventQuestion['items'][number];

/** Answers each query as the side panel would, with the items as saved stories and the query's date as the time. */
export async function answerEvents(
  command: 'elsewhere' | 'timeline',
  { items, queries }: EventQuestion,
  analyzer: Analyzer,
): Promise<object[]> {
  const clock = { now: 0 };
  const context = coverageInMemory(analyzer, clock);
  await saveStories(
    await context.store(),
    items.map(item => ({
      url: addressOf(item),
      title: item.title,
      summary: item.summary,
      outlet: item.outlet,
      published: Date.parse(item.date),
      ...namesIn(item, analyzer),
      sourceId: item.outlet,
      keptAt: Date.parse(item.date),
      guid: '',
    })),
  );
  const answers: object[] = [];
  for (const query of queries) {
    clock.now = Date.parse(query.date);
    const request = requestOf(query, items, analyzer);
    answers.push(
      command === 'elsewhere'
        ? await elsewhere(context, query, request)
        : await timeline(context, query, request),
    );
  }
  return answers;
}

async function elsewhere(context: CoverageContext, { id }: Query, request: StoryCoverageRequest) {
  const { groups } = await storyCoverage(context, request, false);
  const names = new Map(request.cast.map(({ id, name }) => [id, name]));
  const rows = groups.map(({ stories, reason, alsoNames }) => {
    const [first, ...copies] = stories.map(({ url }) => idOf(url));
    return { id: first, copies, why: [reason, ...alsoNames.map(name => names.get(name) ?? name)] };
  });
  return { query: id, rows };
}

async function timeline(context: CoverageContext, { id }: Query, request: StoryCoverageRequest) {
  const { event, listing } = await openEvent(context, request);
  const stories = timelineOf(event, listing)
    .flatMap(step => step.stories)
    .sort((a, b) => a.published - b.published);
  const order = stories.map(({ url }) => idOf(url));
  return { query: id, first: order[0] ?? null, latest: order.at(-1) ?? null, order };
}

function requestOf(query: Query, items: readonly Item[], analyzer: Analyzer): StoryCoverageRequest {
  const { title, text, outlet } = query;
  const { cast } = analyzer.read(articleOf(`${title}\n${text}`, title));
  const listing = items.find(item => item.outlet === outlet && item.title === title);
  return {
    cast: cast.map(({ entity: { id, name } }) => ({ id, name })),
    text,
    page: { url: addressOf(listing ?? query), title },
  };
}

/** Outlets have different hosts, and the items' ids are recognisable. */
function addressOf({ id, outlet }: { readonly id: string; readonly outlet: string }): string {
  return `https://${Buffer.from(outlet).toString('hex')}.example/${encodeURIComponent(id)}`;
}

function idOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname.slice(1));
}
