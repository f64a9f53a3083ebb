import type { Errand } from '../../extension/browser/permissions.ts';
import type { StoredCoverageSettings } from '../../extension/settings/coverage-settings.ts';
import type { Answer } from '../sources/reply.ts';
import { ForegroundGate } from './answer-priority.ts';
import { RefreshRounds } from './feed-refresh.ts';
import { HostQueue } from './fetch/host-queue.ts';
import { askServer, type ServerReply } from './fetch/request-server.ts';
import { InFlightRequests } from './in-flight.ts';
import type { StoryReader } from './read-stories.ts';
import { type Store, storeOpener } from './store/open-store.ts';
import type { AnswerRecord, ContextRecord } from './store/schema.ts';

/** What every part of coverage works with. */
export interface CoverageContext {
  readonly store: () => Promise<Store>;
  readonly reader: () => Promise<StoryReader>;
  readonly queue: HostQueue;
  /** Asks a server, within the limits on time and size. Only ever called in a turn of the queue. */
  readonly ask: (
    address: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<Answer<ServerReply>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What the reader has switched on. */
  readonly switches: () => Promise<StoredCoverageSettings>;
  /** Whether the browser lets us ask an address. */
  readonly allowed: (address: string, errand: Errand) => Promise<boolean>;
  /** Feeds and questions that are on their way at this moment. */
  readonly work: InFlightRequests;
  readonly visits: RefreshRounds;
  readonly foregroundGate: ForegroundGate;
  /** Addresses of feeds whose state could not even be written down. */
  readonly noRoom: Set<string>;
  /** Answers for which there was no room. */
  readonly unkept: Map<string, AnswerRecord | ContextRecord>;
}

/** What differs between the extension and a test. */
export interface CoverageContextParts extends Pick<CoverageContext, 'reader' | 'switches' | 'allowed'> {
  readonly now?: () => number;
  readonly storeName?: string;
  readonly timeLimitMs?: number;
  readonly pause?: (ms: number) => Promise<void>;
}

/** A server that takes longer has no answer for us. */
const TIME_LIMIT_MS = 20_000;

export function createCoverageContext({
  now = Date.now,
  storeName,
  timeLimitMs = TIME_LIMIT_MS,
  pause = sleep,
  ...parts
}: CoverageContextParts): CoverageContext {
  const store = storeOpener(storeName);
  const ask: CoverageContext['ask'] = (address, headers, signal) =>
    askServer(address, { headers, now, timeLimitMs, signal });
  const queue = new HostQueue(store, now, pause);
  return {
    ...parts,
    now,
    store,
    ask,
    queue,
    work: new InFlightRequests(),
    visits: new RefreshRounds(),
    foregroundGate: new ForegroundGate(),
    noRoom: new Set(),
    unkept: new Map(),
  };
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
