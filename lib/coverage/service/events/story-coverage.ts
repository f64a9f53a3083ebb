import type {
  EntityCoverageRequest,
  StoryCoverageRequest,
} from '../../../model/coverage/coverage-requests.ts';
import type { Coverage, SourceReport } from '../../../model/coverage/source.ts';
import type { Story } from '../../../model/coverage/story.ts';
import { bareHostOf, pageKey } from '../../../text/addresses/web-address.ts';
import { mutedBy } from '../../../text/muted-outlet.ts';
import { eventGroups } from '../../events/event-groups.ts';
import { type EventRow, type FoundEvent, findEvent } from '../../events/find-event.ts';
import type { NewsArticle } from '../../events/news-text.ts';
import type { TermCounts } from '../../events/term-counts.ts';
import { timelineOf } from '../../events/timeline.ts';
import { isListingOf, withoutPage } from '../../open-article.ts';
import { withFacts } from '../../outlet-facts.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { liveReports } from '../queries/live-source-status.ts';
import { feedReports } from '../refresh/feed-state.ts';
import type { Store } from '../store/open-store.ts';
import { storiesAround } from './event-stories.ts';
import { termCounts } from './term-counts.ts';
import { timelineReply } from './timeline-reply.ts';

/** How many of the leading cast are looked up in the saved replies of live sources. */
const LEADING_CAST = 5;
/** Names that only other outlets' stories of the event have. They lead to stories that share none with the article. */
const MAX_FURTHER_NAMES = 6;

/**
 * The open article's event in other outlets, from feeds and from live sources.
 * @param live whether to query live sources about the leading cast member, sending only that name
 */
export function storyCoverage(
  context: CoverageContext,
  request: StoryCoverageRequest,
  live: boolean,
): Promise<Coverage> {
  return context.foregroundGate.run(() => findCoverage(context, request, live));
}

async function findCoverage(
  context: CoverageContext,
  request: StoryCoverageRequest,
  live: boolean,
): Promise<Coverage> {
  const [settings, { reports, stories }] = await Promise.all([
    context.settings(),
    liveStories(context, request, live),
  ]);
  const [feeds, { event, listing }] = await Promise.all([
    feedReports(context, settings),
    openEvent(context, request, stories),
  ]);
  const castIds = request.cast.map(({ id }) => id);
  const timeline = await timelineReply(context, timelineOf(event, listing));
  return {
    groups: withFacts(eventGroups(event.rows, castIds), await context.factsOf()),
    timeline,
    sources: [...feeds, ...reports],
  };
}

/** An article's event as other outlets report it, and the article as its own outlet lists it. */
export interface OpenEvent {
  readonly event: FoundEvent;
  readonly listing: Story | undefined;
}

/**
 * Looks for the open article's event among the saved stories.
 * @param further stories that aren't saved, from live sources
 */
export async function openEvent(
  context: CoverageContext,
  { cast, text = '', page }: StoryCoverageRequest,
  further: readonly Story[] = [],
): Promise<OpenEvent> {
  const [store, counts] = await Promise.all([context.store(), termCounts(context)]);
  const names = cast.map(({ id }) => id);
  const listing = page && (await listingOf(store, page.url));
  const published = listing?.published ?? context.now();
  const near = [...(await storiesAround(store, names, published)), ...further];
  const own = listing ?? (page && near.find(isListingOf(page)));
  const article: NewsArticle = {
    title: page?.title ?? '',
    text,
    outlet: own?.outlet ?? bareHostOf(page?.url ?? ''),
    published: own?.published ?? published,
    names,
  };
  const isMuted = mutedBy((await context.settings()).muted);
  const shown = (stories: readonly Story[]): Story[] =>
    withoutPage(stories, page).filter(story => !isMuted(story));
  const candidates = shown(near);
  const first = findEvent(article, candidates, counts);
  const more = await storiesAround(store, furtherNames(first.rows, names, counts), article.published);
  if (more.length === 0) return { event: first, listing: own };
  return { event: findEvent(article, shown([...near, ...more]), counts), listing: own };
}

async function listingOf(store: Store, url: string): Promise<Story | undefined> {
  return store.get('stories', pageKey(url));
}

/** The rarest names of an event's stories that the article itself lacks. */
function furtherNames(rows: readonly EventRow[], known: readonly string[], counts: TermCounts): string[] {
  const names = new Set(rows.flatMap(({ stories }) => stories.flatMap(({ entityIds }) => entityIds)));
  for (const id of known) names.delete(id);
  return [...names].sort((a, b) => counts.nameWeight(b) - counts.nameWeight(a)).slice(0, MAX_FURTHER_NAMES);
}

async function liveStories(
  context: CoverageContext,
  { cast, leading, page }: StoryCoverageRequest,
  live: boolean,
): Promise<{ readonly reports: readonly SourceReport[]; readonly stories: readonly Story[] }> {
  const settings = await context.settings();
  // The one that sources may be queried about comes first: its reports are the ones shown.
  const first = cast.filter(({ id }) => id === leading);
  const members = [...first, ...cast.filter(({ id }) => id !== leading)].slice(0, LEADING_CAST);
  const about = ({ id, name }: StoryCoverageRequest['cast'][number]): EntityCoverageRequest => ({
    entityId: id,
    name,
    castIds: cast.flatMap(other => (other.id === id ? [] : [other.id])),
    page,
  });
  const found = await Promise.all(
    members.map((member, index) => liveReports(context, settings, about(member), live && index === 0)),
  );
  return { reports: found[0]?.reports ?? [], stories: found.flatMap(reply => reply.stories) };
}
