import type { Answer } from '../../coverage/sources/reply.ts';
import { askServer, type ServerReply } from './fetch/ask-server.ts';
import { HostQueue } from './fetch/host-queue.ts';
import type { Errand } from './permissions.ts';
import type { StoryReader } from './read-stories.ts';
import { RightOfWay } from './right-of-way.ts';
import { type Store, storeOpener } from './store/open-store.ts';
import type { AnswerRecord, ContextRecord } from './store/schema.ts';
import type { Switches } from './switches.ts';
import { Visits } from './visits.ts';
import { Work } from './work.ts';

/** What every part of coverage works with. */
export interface Desk {
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
  readonly switches: () => Promise<Switches>;
  /** Whether the browser lets us ask an address. */
  readonly allowed: (address: string, errand: Errand) => Promise<boolean>;
  /** Feeds and questions that are on their way at this moment. */
  readonly work: Work;
  readonly visits: Visits;
  readonly rightOfWay: RightOfWay;
  /** Addresses of feeds whose state could not even be written down. */
  readonly noRoom: Set<string>;
  /** Answers for which there was no room. */
  readonly unkept: Map<string, AnswerRecord | ContextRecord>;
}

/** What differs between the extension and a test. */
export interface DeskParts extends Pick<Desk, 'reader' | 'switches' | 'allowed'> {
  readonly now?: () => number;
  readonly storeName?: string;
  readonly timeLimitMs?: number;
  readonly pause?: (ms: number) => Promise<void>;
}

/** A server that takes longer has no answer for us. */
const TIME_LIMIT_MS = 20_000;

export function openDesk({
  now = Date.now,
  storeName,
  timeLimitMs = TIME_LIMIT_MS,
  pause = sleep,
  ...parts
}: DeskParts): Desk {
  const store = storeOpener(storeName);
  const ask: Desk['ask'] = (address, headers, signal) =>
    askServer(address, { headers, now, timeLimitMs, signal });
  const queue = new HostQueue(store, now, pause);
  return {
    ...parts,
    now,
    store,
    ask,
    queue,
    work: new Work(),
    visits: new Visits(),
    rightOfWay: new RightOfWay(),
    noRoom: new Set(),
    unkept: new Map(),
  };
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
