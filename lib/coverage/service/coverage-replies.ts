import type { CoverageRequests, EntityCoverageRequest } from '../../extension/messaging/coverage-requests.ts';
import type { Coverage, SourceReport } from '../../model/source.ts';
import { relatedStories, storyCoverage } from '../ranking/related-stories.ts';
import type { CoverageContext } from './coverage-context.ts';
import { feedReports } from './feed-state.ts';
import { liveReports } from './live-source-status.ts';
import { castStories, localStories } from './local-stories.ts';

/** What is kept about an entity, from feeds and from earlier questions. With `live`, asks the live sources anew. */
export function coverageOf(
  desk: CoverageContext,
  question: EntityCoverageRequest,
  live: boolean,
): Promise<Coverage> {
  return desk.foregroundGate.answer(() => lookUp(desk, question, live));
}

async function lookUp(
  desk: CoverageContext,
  question: EntityCoverageRequest,
  live: boolean,
): Promise<Coverage> {
  const { entityId, castIds, page } = question;
  const [store, switches] = await Promise.all([desk.store(), desk.switches()]);
  const [local, feeds, answered] = await Promise.all([
    localStories(store, entityId, castIds),
    feedReports(desk, switches),
    liveReports(desk, switches, question, live),
  ]);
  const stories = [...local, ...answered.stories];
  const groups = relatedStories(stories, { entityId, castIds, now: desk.now() }, page);
  return { groups, sources: [...feeds, ...answered.reports] };
}

type ElsewhereQuestion = CoverageRequests['storyCoverage']['payload'];

/**
 * The page's own story as others tell it: stories that are kept, and what live sources said of its leading cast. With
 * `live`, they are asked about the leading one of the cast, by that name alone.
 */
export async function elsewhere(
  desk: CoverageContext,
  { cast, leading, page }: ElsewhereQuestion,
  live: boolean,
): Promise<Coverage> {
  const castIds = cast.map(({ id }) => id);
  const [store, switches] = await Promise.all([desk.store(), desk.switches()]);
  // The one that is asked about comes first, and its reports stand for the whole.
  const first = cast.filter(({ id }) => id === leading);
  const looked = [...first, ...cast.filter(({ id }) => id !== leading)].slice(0, LEADING);
  const about = ({ id, name }: ElsewhereQuestion['cast'][number]): EntityCoverageRequest => ({
    entityId: id,
    name,
    castIds: castIds.filter(other => other !== id),
    page,
  });
  const [stories, feeds, ...answered] = await Promise.all([
    castStories(store, castIds),
    feedReports(desk, switches),
    ...looked.map((member, place) => liveReports(desk, switches, about(member), live && place === 0)),
  ]);
  const all = [...stories, ...answered.flatMap(answer => answer.stories)];
  const groups = storyCoverage(all, { castIds, now: desk.now() }, page);
  const reports: readonly SourceReport[] = answered[0]?.reports ?? [];
  return { groups, sources: [...feeds, ...reports] };
}

/** Of so many of the cast earlier answers of live sources are looked through. */
const LEADING = 5;
