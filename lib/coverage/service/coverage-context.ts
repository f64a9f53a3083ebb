import type { StoredCoverageSettings } from '../../model/coverage/coverage-settings.ts';
import type { RequestPurpose } from '../../model/coverage/request-purpose.ts';
import { bareHostOf } from '../../text/addresses/web-address.ts';
import type { TermCounts } from '../events/term-counts.ts';
import type { FactsOf } from '../outlet-facts.ts';
import type { SourceResult } from '../sources/reply.ts';
import { Changes } from './changes.ts';
import type { Fetch } from './fetch/follow-redirects.ts';
import { HostQueue } from './fetch/host-queue.ts';
import { requestServer, type ServerReply } from './fetch/request-server.ts';
import { ForegroundGate } from './foreground-gate.ts';
import { InFlightRequests } from './queries/in-flight.ts';
import type { StoryAnalyzer } from './refresh/read-stories.ts';
import { RefreshRounds } from './refresh/refresh-rounds.ts';
import type { Store } from './store/open-store.ts';
import type { ContextRecord, ReplyRecord } from './store/schema.ts';

/** What the coverage service needs from the browser; tests pass their own. */
export interface CoverageEnvironment {
  readonly store: () => Promise<Store>;
  /** Opened when the first story arrives. */
  readonly analyzer: () => Promise<StoryAnalyzer>;
  readonly settings: () => Promise<StoredCoverageSettings>;
  /** Whether the reader has allowed requests to an address. */
  readonly hasPermission: (address: string, purpose: RequestPurpose) => Promise<boolean>;
  readonly fetch: Fetch;
  /** What the catalogue knows of stories' outlets. */
  readonly factsOf: () => Promise<FactsOf>;
  /** The languages that the reader reads, as BCP 47 tags, best first. */
  readonly languages: () => readonly string[];
  /** False only if this device is certain to be offline. */
  readonly isOnline: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly timeLimitMs?: number;
}

/** The names that saved stories of the last days mention most, and when they were counted. */
interface NamesInTheNews {
  /** Ids of entities, most frequent first. */
  readonly ids: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Dependencies shared by the coverage service. */
export interface CoverageContext extends Omit<CoverageEnvironment, 'pause' | 'timeLimitMs'> {
  readonly queue: HostQueue;
  /** Sends one request, within the limits on time and size. Only call it inside a turn of `queue`. */
  readonly request: (
    address: string,
    headers: Readonly<Record<string, string>>,
    purpose: RequestPurpose,
    signal: AbortSignal,
  ) => Promise<SourceResult<ServerReply>>;
  readonly inFlight: InFlightRequests;
  readonly refreshRounds: RefreshRounds;
  /** Announces the end of each of them. */
  readonly changes: Changes;
  readonly foregroundGate: ForegroundGate;
  /** Held while the background runs; null until they are needed. */
  readonly termCounts: { value: TermCounts | null };
  readonly newsNames: { value: NamesInTheNews | null };
  /** Addresses of feeds whose state couldn't be saved because storage is full. */
  readonly unsavedFeeds: Set<string>;
  /** Replies that couldn't be saved because storage is full. */
  readonly unsavedReplies: Map<string, ReplyRecord | ContextRecord>;
}

const TIME_LIMIT_MS = 20_000;

export function createCoverageContext({
  pause,
  timeLimitMs = TIME_LIMIT_MS,
  ...environment
}: CoverageEnvironment): CoverageContext {
  const { store, now, fetch, isOnline, hasPermission, settings } = environment;
  const changes = new Changes();
  const announce = (): void => changes.announce();
  return {
    ...environment,
    queue: new HostQueue(store, now, pause),
    request: (address, headers, purpose, signal) => {
      const isAllowed = async (next: string): Promise<boolean> =>
        isChosen(next, address, purpose, await settings()) && (await hasPermission(next, purpose));
      return requestServer(address, { headers, signal, timeLimitMs, now, fetch, isOnline, isAllowed });
    },
    inFlight: new InFlightRequests(announce),
    refreshRounds: new RefreshRounds(announce),
    changes,
    foregroundGate: new ForegroundGate(),
    termCounts: { value: null },
    newsNames: { value: null },
    unsavedFeeds: new Set(),
    unsavedReplies: new Map(),
  };
}

/**
 * Whether a redirect leads to a site that the reader chose. Browsers can't tell: permission to read all pages counts as
 * permission to send requests to all of them.
 */
function isChosen(
  next: string,
  start: string,
  purpose: RequestPurpose,
  { feeds }: StoredCoverageSettings,
): boolean {
  const chosen = [start, ...(purpose === 'fetch' ? feeds.map(({ address }) => address) : [])];
  return chosen.some(address => bareHostOf(address) === bareHostOf(next));
}
