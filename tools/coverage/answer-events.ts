import { timelineOf } from '../../lib/coverage/events/timeline.ts';
import type { CoverageContext } from '../../lib/coverage/service/coverage-context.ts';
import { openEvent, storyCoverage } from '../../lib/coverage/service/events/story-coverage.ts';
import { ingest } from '../../lib/coverage/service/refresh/ingest.ts';
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
  await ingestByDay(context, items, clock);
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

/** Saves the items day by day, as the extension would have: what a day's stories name is expected in later ones. */
async function ingestByDay(
  context: CoverageContext,
  items: readonly Item[],
  clock: { now: number },
): Promise<void> {
  const dayOf = ({ date }: Item): string => date.slice(0, 10);
  for (const day of [...new Set(items.map(dayOf))].sort()) {
    const ofDay = items.filter(item => dayOf(item) === day);
    const found = ofDay.map(item => ({
      url: addressOf(item),
      title: item.title,
      summary: item.summary,
      guid: '',
      published: Date.parse(item.date),
      outlet: item.outlet,
    }));
    clock.now = Math.max(...found.map(({ published }) => published));
    await ingest(context, found, { sourceId: 'items', outlet: '' });
  }
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
