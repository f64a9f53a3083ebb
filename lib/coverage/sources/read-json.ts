import {
  changed,
  failureInText,
  failureOfStatus,
  NO_RESULTS,
  type Reply,
  type SourceResult,
} from './reply.ts';

/**
 * Parses a reply whose status, content type and first character all say that it is JSON.
 * An empty body means no results: that is how GDELT says it.
 */
export function readJson(reply: Reply, now: number): SourceResult<unknown> {
  const failure = failureOfStatus(reply, now);
  if (failure) return failure;
  const text = reply.text.replace(/^[\s\ufeff]+/, '');
  if (!text) return NO_RESULTS;
  if (text[0] !== '{' && text[0] !== '[') return failureInText(text, now, reply.retryAt);
  if (/\b(html|xml)\b/.test(reply.contentType)) return changed('jsonAs', reply.contentType);
  const value = parse(text) ?? parse(withoutBadEscapes(text));
  return value === undefined ? changed('broken') : { ok: true, value };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Repairs stray backslashes and raw control characters, which GDELT copies from headlines. */
function withoutBadEscapes(text: string): string {
  return text
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/\\(["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g, (_, escaped: string | undefined) =>
      escaped ? `\\${escaped}` : '\\\\',
    );
}

/** The value's fields; empty if it isn't an object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The value if it's a string, otherwise an empty one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value if it's an array, otherwise null. */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}
