import { relatedStories, storyElsewhere } from '../../coverage/related-stories.ts';
import { LIVE_SOURCES } from '../../coverage/sources/live-sources.ts';
import type { Coverage, SourceReport, SourceState } from '../../model.ts';
import { askLive, loadingKey, stands } from './ask-live.ts';
import type { Desk } from './desk.ts';
import { castStories, localStories } from './local-stories.ts';
import type { EntityCoverageQuestion, OpenPage } from './questions.ts';
import { readFeeds } from './store/feed-store.ts';
import type { FeedRecord } from './store/schema.ts';
import type { Switches } from './switches.ts';

/** What is kept about an entity, from feeds and from earlier questions. With `live`, asks the live sources anew. */
export async function coverageOf(
  desk: Desk,
  question: EntityCoverageQuestion,
  live: boolean,
): Promise<Coverage> {
  const { entityId, castIds, page } = question;
  const [store, switches] = await Promise.all([desk.store(), desk.switches()]);
  const on = LIVE_SOURCES.filter(({ id }) => switches.live.has(id));
  const [local, feeds, answers] = await Promise.all([
    localStories(store, entityId, castIds),
    feedReports(desk, switches),
    Promise.all(on.map(({ id }) => store.get('answers', [id, entityId]))),
  ]);
  if (live)
    on.forEach((source, at) => {
      if (!stands(answers[at], desk.now())) void askLive(desk, source, question, switches).catch(reportLater);
    });
  const sources = LIVE_SOURCES.flatMap((source): SourceReport[] => {
    const { id, name } = source;
    const at = on.indexOf(source);
    if (at < 0) return [{ id, name, state: { state: 'off' } }];
    const state = desk.loading.has(loadingKey(id, entityId)) ? LOADING : answers[at]?.state;
    return state ? [{ id, name, state }] : [];
  });
  const stories = [...local, ...answers.flatMap(answer => answer?.stories ?? [])];
  const groups = relatedStories(stories, { entityId, castIds, now: desk.now() }, page);
  return { groups, sources: [...feeds, ...sources] };
}

/** The page's own story as others tell it. */
export async function elsewhere(desk: Desk, castIds: readonly string[], page: OpenPage): Promise<Coverage> {
  const [store, switches] = await Promise.all([desk.store(), desk.switches()]);
  const [stories, sources] = await Promise.all([castStories(store, castIds), feedReports(desk, switches)]);
  return { groups: storyElsewhere(stories, { castIds, now: desk.now() }, page), sources };
}

const LOADING: SourceState = { state: 'loading' };

async function feedReports(desk: Desk, { feeds }: Switches): Promise<SourceReport[]> {
  if (feeds.length === 0) return [{ id: 'feeds', name: 'feeds', state: { state: 'off' } }];
  const records = await readFeeds(
    await desk.store(),
    feeds.map(({ address }) => address),
  );
  return feeds.map(({ address, name }, at) => ({
    id: address,
    name,
    state: feedState(desk, address, records[at]),
  }));
}

/** How a feed stands; one that was switched on and not visited yet is about to be. */
export function feedState(desk: Desk, address: string, record: FeedRecord | null | undefined): SourceState {
  if (desk.loading.has(address) || !record) return LOADING;
  const { state, okAt } = record;
  if (okAt === 0 && record.failures === 0 && state.state === 'none') return LOADING;
  return state;
}

/** The failure shows as an answer that is missing; the next question tries again. */
function reportLater(error: unknown): void {
  console.warn('coverage:', error);
}
