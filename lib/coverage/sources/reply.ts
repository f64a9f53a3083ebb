import type { SourceError, SourceState } from '../../model/source.ts';

/** What a server sent, read in full or up to the size limit. */
export interface Reply {
  readonly status: number;
  /** The header's value, lower case; empty where there is none. */
  readonly contentType: string;
  /** Of `Retry-After`, milliseconds since 1970; null where there is none. */
  readonly retryAt: number | null;
  readonly text: string;
}

/** A source's answer: something, or the honest state that stands for nothing. */
export type Answer<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly state: SourceState;
}

/** Servers that say they are busy without saying for how long. */
const BUSY_FOR = 5 * 60_000;
/** Nobody waits longer, whatever a server asks for. */
const LONGEST_WAIT = 24 * 60 * 60_000;
/** Words with which servers refuse under status 200. */
const RATE_LIMIT =
  /too many requests|rate.?limit|limit requests to|one every \d+ seconds|quota exceeded|try again later/i;
const REFUSAL =
  /captcha|access denied|verify you are (a )?human|unusual traffic|attention required|enable javascript and cookies/i;

export const NONE: Answer<never> = { ok: false, state: { state: 'none' } };
/** Called off before there was an answer. */
export const UNASKED: Answer<never> = { ok: false, state: { state: 'unasked' } };

export function changed(why: SourceError['why'], value?: string | number): Refusal {
  return { ok: false, state: { state: 'changed', trouble: trouble(why, value) } };
}

export function blocked(why: SourceError['why'], value?: string | number): Refusal {
  return { ok: false, state: { state: 'blocked', trouble: trouble(why, value) } };
}

export function busy(until: number): Refusal {
  return { ok: false, state: { state: 'busy', until } };
}

/** The state that a status stands for; null for a success, whose body has to be looked at. */
export function refusalOf(reply: Pick<Reply, 'status' | 'retryAt'>, now: number): Answer<never> | null {
  const { status, retryAt } = reply;
  if (status >= 200 && status < 300) return null;
  if (status === 429 || status >= 500) return busy(until(retryAt, now));
  if (status === 404 || status === 410) return changed('gone', status);
  return blocked('http', status);
}

/** An answer came, or would come, and cannot be kept. */
export const NO_ROOM: SourceState = blocked('room').state;

/** When to ask again. */
export function until(retryAt: number | null, now: number): number {
  return Math.min(now + LONGEST_WAIT, Math.max(now + 60_000, retryAt ?? now + BUSY_FOR));
}

/** What a text that is not what was asked for says: busy, refused, or something new. */
export function refusalInText(text: string, now: number, retryAt: number | null = null): Refusal {
  const start = text.slice(0, 3000);
  if (RATE_LIMIT.test(start)) return busy(until(retryAt, now));
  if (REFUSAL.test(start)) return blocked('person');
  const html = /^\s*<(!doctype|html|head|body)/i.test(start);
  return html ? changed('page') : changed('said', start.replace(/\s+/g, ' ').trim().slice(0, 120));
}

function trouble(why: SourceError['why'], value: string | number | undefined): SourceError {
  if (value === undefined) return { why };
  return { why, value: typeof value === 'string' ? value.slice(0, 200) : value };
}
