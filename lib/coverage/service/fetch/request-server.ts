import { decodeBytes } from '../../../text/decode-bytes.ts';
import { blocked, NOT_QUERIED, type Reply, type SourceResult } from '../../sources/reply.ts';
import { type Fetch, fetchFollowing } from './follow-redirects.ts';
import { readLimited } from './read-limited.ts';

export interface ServerReply extends Reply {
  readonly etag: string;
  readonly lastModified: string;
  /** The final address, after redirects. */
  readonly address: string;
}

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => number;
  readonly fetch: Fetch;
  /** Whether the reader has allowed requests to an address. Asked for each redirect. */
  readonly isAllowed: (address: string) => Promise<boolean>;
  readonly isOnline: () => boolean;
  /** For the whole request, from connecting to the last byte. */
  readonly timeLimitMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Bytes, after decompression. */
  readonly sizeLimit?: number;
}

const SIZE_LIMIT = 5 * 1024 * 1024;

/** Sends a request without cookies or referrer, and reads the reply within the limits. Never rejects. */
export async function requestServer(
  address: string,
  options: RequestOptions,
): Promise<SourceResult<ServerReply>> {
  const { now, headers, timeLimitMs, sizeLimit = SIZE_LIMIT } = options;
  const timeLimit = AbortSignal.timeout(timeLimitMs);
  const signal = options.signal ? AbortSignal.any([timeLimit, options.signal]) : timeLimit;
  try {
    const followed = await fetchFollowing(address, { ...NO_IDENTITY, headers, signal }, options);
    if ('refused' in followed) return refusal(followed.refused);
    const { response } = followed;
    const contentType = (response.headers.get('content-type') ?? '').toLowerCase();
    const bytes = await readLimited(response, sizeLimit);
    const value: ServerReply = {
      status: response.status,
      contentType,
      retryAt: retryTime(response.headers.get('retry-after'), now()),
      text: decodeBytes(bytes, contentType),
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
      address: followed.address,
    };
    return { ok: true, value };
  } catch {
    if (options.signal?.aborted) return NOT_QUERIED;
    if (timeLimit.aborted) return blocked('slow', timeLimitMs / 1000);
    return unreachable(address, options);
  }
}

/** @param host where a redirect leads; empty if it leads nowhere */
function refusal(host: string): SourceResult<never> {
  if (!host) return blocked('unreadable');
  // In Europe, Google redirects to a page that asks for consent.
  return /^consent\.google\./.test(host) ? blocked('consent') : blocked('elsewhere', host);
}

const NO_IDENTITY: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // We store validators with each feed and send them ourselves.
  cache: 'no-store',
};

/** Distinguishes a server that answers, but not to us, from one that can't be reached. */
async function unreachable(
  address: string,
  { fetch, isOnline, timeLimitMs }: RequestOptions,
): Promise<SourceResult<never>> {
  if (!isOnline()) return OFFLINE;
  try {
    const signal = AbortSignal.timeout(timeLimitMs);
    const response = await fetch(address, { ...NO_IDENTITY, redirect: 'manual', signal });
    void response.body?.cancel().catch(() => undefined);
    return blocked('unreadable');
  } catch {
    return OFFLINE;
  }
}

const OFFLINE: SourceResult<never> = { ok: false, state: { state: 'offline' } };

function retryTime(header: string | null, now: number): number | null {
  if (!header) return null;
  const time = /^\s*\d+\s*$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isFinite(time) ? time : null;
}
