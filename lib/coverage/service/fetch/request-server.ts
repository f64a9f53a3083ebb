import { decodeBytes } from '../../feed/decode-bytes.ts';
import { type Answer, blocked, type Reply, UNASKED } from '../../sources/reply.ts';
import { readLimited } from './read-limited.ts';

export interface ServerReply extends Reply {
  readonly etag: string;
  readonly lastModified: string;
  /** Where the reply came from in the end. */
  readonly address: string;
}

export interface Asking {
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => number;
  /** From the first byte sent to the last read. */
  readonly timeLimitMs: number;
  /** Calls it off. */
  readonly signal?: AbortSignal | undefined;
  /** Bytes read after decompression. */
  readonly sizeLimit?: number;
}

const SIZE_LIMIT = 5 * 1024 * 1024;

/** Asks a server, without cookies and without saying who asks, and reads its reply within the limits. Never rejects. */
export async function askServer(address: string, asking: Asking): Promise<Answer<ServerReply>> {
  const { now, headers, timeLimitMs, sizeLimit = SIZE_LIMIT } = asking;
  const timeLimit = AbortSignal.timeout(timeLimitMs);
  const signal = asking.signal ? AbortSignal.any([timeLimit, asking.signal]) : timeLimit;
  try {
    const response = await fetch(address, { ...PRIVATELY, headers, signal });
    const contentType = (response.headers.get('content-type') ?? '').toLowerCase();
    const bytes = await readLimited(response, sizeLimit);
    const value: ServerReply = {
      status: response.status,
      contentType,
      retryAt: retryTime(response.headers.get('retry-after'), now()),
      text: decodeBytes(bytes, contentType),
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
      address: response.url || address,
    };
    return { ok: true, value };
  } catch {
    if (asking.signal?.aborted) return UNASKED;
    if (timeLimit.aborted) return blocked('slow', timeLimitMs / 1000);
    return unreachable(address, timeLimitMs);
  }
}

const PRIVATELY: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // Validators are kept with the feed, where they survive the browser's cache.
  cache: 'no-store',
  redirect: 'follow',
};

/** Tells a server that sends us elsewhere, in circles or to a host that we may not ask, from one that is not there. */
async function unreachable(address: string, timeLimitMs: number): Promise<Answer<never>> {
  if (navigator.onLine === false) return OFFLINE;
  try {
    const signal = AbortSignal.timeout(timeLimitMs);
    const response = await fetch(address, { ...PRIVATELY, redirect: 'manual', signal });
    void response.body?.cancel().catch(() => undefined);
    const redirected =
      response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
    return blocked(redirected ? 'elsewhere' : 'unreadable');
  } catch {
    return OFFLINE;
  }
}

const OFFLINE: Answer<never> = { ok: false, state: { state: 'offline' } };

function retryTime(header: string | null, now: number): number | null {
  if (!header) return null;
  const time = /^\s*\d+\s*$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isFinite(time) ? time : null;
}
