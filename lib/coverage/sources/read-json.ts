import { type Answer, changed, NONE, type Reply, refusalInText, refusalOf } from './reply.ts';

/**
 * The JSON of a reply, once its status, content type and first character say that it is JSON.
 * An empty body stands for nothing found: so GDELT sends it.
 */
export function readJson(reply: Reply, now: number): Answer<unknown> {
  const refusal = refusalOf(reply, now);
  if (refusal) return refusal;
  const text = reply.text.replace(/^[\s\ufeff]+/, '');
  if (!text) return NONE;
  if (text[0] !== '{' && text[0] !== '[') return refusalInText(text, now, reply.retryAt);
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

/** Backslashes that escape nothing and raw control characters, as GDELT lets through from headlines. */
function withoutBadEscapes(text: string): string {
  return text
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/\\(["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g, (_, escaped: string | undefined) =>
      escaped ? `\\${escaped}` : '\\\\',
    );
}

/** A value's fields; none where it is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A string; empty where the value is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A list; null where the value is none. */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}
