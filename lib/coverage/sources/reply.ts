import type { SourceError, SourceState } from '../../model/coverage/source.ts';

/** An HTTP reply, its body read up to the size limit. */
export interface Reply {
  readonly status: number;
  /** Value of the header in lower case; empty if there is none. */
  readonly contentType: string;
  /** From `Retry-After`, in milliseconds since 1970; null if there is no such header. */
  readonly retryAt: number | null;
  readonly text: string;
}

/** What a source found, or the state that explains why there is nothing. */
export type SourceResult<Value> = { readonly ok: true; readonly value: Value } | Failure;

export interface Failure {
  readonly ok: false;
  readonly state: SourceState;
}

/** How long to leave a busy server alone if it doesn't say. */
const DEFAULT_WAIT = 5 * 60_000;
/** Upper limit, whatever the server asks for. */
const MAX_WAIT = 24 * 60 * 60_000;
/** How servers phrase a refusal that they send with status 200. */
const RATE_LIMIT =
  /too many requests|rate.?limit|limit requests to|one every \d+ seconds|quota exceeded|try again later/i;
const REFUSAL =
  /captcha|access denied|verify you are (a )?human|unusual traffic|attention required|enable javascript and cookies/i;

export const NO_RESULTS: SourceResult<never> = { ok: false, state: { state: 'none' } };
/** Cancelled before there was a reply. */
export const NOT_QUERIED: SourceResult<never> = { ok: false, state: { state: 'unasked' } };

export function changed(code: SourceError['code'], value?: string | number): Failure {
  return { ok: false, state: { state: 'changed', error: sourceError(code, value) } };
}

export function blocked(code: SourceError['code'], value?: string | number): Failure {
  return { ok: false, state: { state: 'blocked', error: sourceError(code, value) } };
}

/** Another request to the server was sent just before. */
export function queued(until: number): Failure {
  return { ok: false, state: { state: 'queued', until } };
}

export function busy(until: number): Failure {
  return { ok: false, state: { state: 'busy', until } };
}

/** The failure that an HTTP status means; null for success, when the body decides. */
export function failureOfStatus(
  reply: Pick<Reply, 'status' | 'retryAt'>,
  now: number,
): SourceResult<never> | null {
  const { status, retryAt } = reply;
  if (status >= 200 && status < 300) return null;
  if (status === 429 || status >= 500) return busy(until(retryAt, now));
  if (status === 404 || status === 410) return changed('gone', status);
  return blocked('http', status);
}

/** Stories can't be saved. */
export const STORAGE_FULL: SourceState = blocked('room').state;

/** When to try again. */
function until(retryAt: number | null, now: number): number {
  return Math.min(now + MAX_WAIT, Math.max(now + 60_000, retryAt ?? now + DEFAULT_WAIT));
}

/** The failure that an unexpected text describes: the server is busy, blocks us, or has changed. */
export function failureInText(text: string, now: number, retryAt: number | null = null): Failure {
  const start = text.slice(0, 3000);
  if (RATE_LIMIT.test(start)) return busy(until(retryAt, now));
  if (REFUSAL.test(start)) return blocked('person');
  const html = /^\s*<(!doctype|html|head|body)/i.test(start);
  return html ? changed('page') : changed('said', start.replace(/\s+/g, ' ').trim().slice(0, 120));
}

function sourceError(code: SourceError['code'], value: string | number | undefined): SourceError {
  if (value === undefined) return { code };
  return { code, value: typeof value === 'string' ? value.slice(0, 200) : value };
}
