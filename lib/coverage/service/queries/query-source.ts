import type { SourceState } from '../../../model/coverage/source.ts';
import { blocked, busy, queued, type Reply, type SourceResult } from '../../sources/reply.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { restUntil } from '../refresh/rest.ts';
import { isAhead } from '../store/retention.ts';

/** A failure that leaves this device offline is retried soon: the network may be back at any moment. */
const OFFLINE_RETRY_MS = 30_000;

export interface Freshness {
  /** How long a result may be shown before the source is queried again. */
  readonly freshMs: number;
  /** How long to wait after a failure. */
  readonly retryMs: number;
}

/** States of a query that was answered. */
const FINAL: ReadonlySet<SourceState['state']> = new Set(['ok', 'none', 'dropped']);

/** Whether a saved result makes another query unnecessary for now. */
export function isFresh<Saved extends { readonly at: number; readonly state: SourceState }>(
  saved: Saved | undefined,
  now: number,
  { freshMs, retryMs }: Freshness,
): saved is Saved {
  // From the future: the clock was wrong then.
  if (!saved || saved.at > now) return false;
  const { at, state } = saved;
  if (state.state === 'busy' || state.state === 'queued') return isAhead(state.until, now);
  if (FINAL.has(state.state)) return now - at < freshMs;
  return now - at < (state.state === 'offline' ? OFFLINE_RETRY_MS : retryMs);
}

/** Identifies a query in `CoverageContext.inFlight`. */
export function requestKey(source: string, entityId: string): string {
  return `${source} ${entityId}`;
}

/**
 * Queries a source about an entity and saves the outcome, unless the same query is already in flight. Nothing is saved
 * if the query is cancelled or the source is turned off in the meantime.
 */
export async function queryOnce<Outcome>(
  context: CoverageContext,
  source: string,
  entityId: string,
  query: (signal: AbortSignal) => Promise<Outcome>,
  save: (outcome: Outcome) => Promise<void>,
): Promise<void> {
  const key = requestKey(source, entityId);
  const signal = context.inFlight.start(key);
  if (!signal) return;
  try {
    const outcome = await query(signal);
    if (signal.aborted || !(await context.settings()).live.has(source)) return;
    await save(outcome);
  } finally {
    context.inFlight.end(key, signal);
  }
}

export interface ServerQuery<Value> {
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Minimum time between two requests to the host. */
  readonly gapMs: number;
  /** @param now milliseconds since 1970 */
  readonly read: (reply: Reply, now: number) => SourceResult<Value>;
}

/** Sends one request about a name when its host's turn comes, if the reader has allowed it. */
export async function queryServer<Value>(
  context: CoverageContext,
  { address, headers = {}, gapMs, read }: ServerQuery<Value>,
  signal: AbortSignal,
): Promise<SourceResult<Value>> {
  if (!(await context.hasPermission(address, 'tell'))) return blocked('permission');
  const request = () => context.request(address, headers, 'tell', signal);
  const turn = await context.queue.run(address, gapMs, request, signal);
  // Within the gap, it only waits for its turn; a longer rest was asked for by the server.
  if (!turn.ran) return turn.until - context.now() <= gapMs ? queued(turn.until) : busy(turn.until);
  if (!turn.value.ok) return turn.value;
  const result = read(turn.value.value, context.now());
  if (result.ok || result.state.state !== 'busy') return result;
  const until = restUntil(result.state.until, 0, context.now());
  await context.queue.rest(address, until);
  return busy(until);
}
