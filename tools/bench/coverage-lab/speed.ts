import type { CoverageContext } from '../../../lib/coverage/service/coverage-context.ts';
import { relatedStories } from '../../../lib/coverage/service/coverage-replies.ts';
import { ingest } from '../../../lib/coverage/service/refresh/ingest.ts';
import { entityKeys } from '../../../lib/coverage/service/store/entity-keys.ts';

// Runs inside a browser: fills a store and measures it. All names and headlines are made up.

const DAY = 24 * 60 * 60_000;
const ENTITIES = 5000;
const OUTLETS = 150;
const SUMMARY =
  'The talks went on late into the night, and neither side would say on the record what had been agreed or when the next round would be held.';

/** Pseudorandom numbers, the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A few entities are in many stories: the share falls with the rank, as with names in the news. */
function anyEntity(next: () => number): string {
  return `entity-${Math.floor(ENTITIES ** next()) - 1}`;
}

/** Fills the store with stories of the last two months. */
export async function fill(context: CoverageContext, count: number): Promise<void> {
  const store = await context.store();
  const next = random(1);
  for (let at = 0; at < count; ) {
    const transaction = store.transaction('stories', 'readwrite', { durability: 'relaxed' });
    for (const end = Math.min(count, at + 2000); at < end; at++) {
      const published = context.now() - Math.floor(next() * 60 * DAY);
      const entityIds = [
        ...new Set(Array.from({ length: 2 + Math.floor(next() * 5) }, () => anyEntity(next))),
      ];
      const outlet = `Outlet ${Math.floor(next() * OUTLETS)}`;
      const url = `https://outlet.example/2026/story-number-${at}`;
      void transaction.store.put({
        key: url,
        url,
        title: `Story ${at} on ${entityIds.join(' and ')}, and what came of it in the end`,
        summary: SUMMARY,
        outlet,
        published,
        entityIds,
        entityKeys: entityKeys(entityIds, published),
        sourceId: outlet,
        keptAt: published,
        guidKey: `outlet.example ${at}`,
      });
    }
    await transaction.done;
  }
}

/** Milliseconds of each look-up, for rare and common entities. */
export async function lookUps(context: CoverageContext, rounds: number): Promise<number[]> {
  const next = random(2);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await lookUp(context, anyEntity(next), next));
  return times;
}

/** Ingests new items, with a look-up about every 50 ms meanwhile. */
export async function ingestItems(
  context: CoverageContext,
  count: number,
): Promise<{ seconds: number; waits: number[]; kept: number }> {
  const items = Array.from({ length: count }, (_, n) => ({
    url: `https://new.example/${performance.timeOrigin}/${n}`,
    title: `Minister Anna Example meets Pentagon officials in Paris on plan number ${n}`,
    summary: `${SUMMARY} Anthropic said Pete Hegseth had asked for plan ${n}.`,
    guid: `new-${n}`,
    published: context.now() - n * 1000,
    outlet: '',
  }));
  const next = random(3);
  const waits: number[] = [];
  let working = true;
  const asking = (async () => {
    while (working) {
      waits.push(await lookUp(context, anyEntity(next), next));
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  })();
  const start = performance.now();
  const kept = await ingest(context, items, { sourceId: 'new', outlet: 'New' });
  const seconds = (performance.now() - start) / 1000;
  working = false;
  await asking;
  return { seconds, waits, kept };
}

async function lookUp(context: CoverageContext, entityId: string, next: () => number): Promise<number> {
  const castIds = Array.from({ length: 8 }, () => anyEntity(next));
  const start = performance.now();
  await relatedStories(context, { entityId, name: entityId, castIds }, false);
  return performance.now() - start;
}
