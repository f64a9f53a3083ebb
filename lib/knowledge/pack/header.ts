import * as v from 'valibot';
import type { PackHeader } from '../../model/pack.ts';
import { idOf, NO_TURNS } from '../entry.ts';

export const HEADER_FIELDS = [
  'name',
  'version',
  'date',
  'licence',
  'source',
] as const satisfies readonly (keyof PackHeader)[];

/** Longest text in a header, in characters. */
const TEXT_LIMIT = 200;

const text = v.pipe(
  v.string('must be text'),
  v.maxLength(TEXT_LIMIT, `has more than ${TEXT_LIMIT} characters`),
  v.regex(/^[^\n\r]*$/, 'has more than one line'),
  v.regex(NO_TURNS, 'contains characters that change text direction'),
  v.transform(value => value.trim()),
);

const headerSchema = v.strictObject(
  {
    name: v.optional(text, ''),
    version: v.optional(text, ''),
    date: v.optional(
      v.pipe(text, v.regex(/^$|^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a day, YYYY-MM-DD')),
      '',
    ),
    licence: v.optional(text, ''),
    source: v.optional(text, ''),
  },
  issue => (issue.expected === 'never' ? 'isn’t a field of a pack' : 'must be an object'),
);

/**
 * Reads a pack's header.
 * @param fileName supplies the name if the header has none
 */
export function parseHeader(
  value: unknown,
  fileName: string,
): { readonly header: PackHeader } | { readonly errors: readonly string[] } {
  const parsed = v.safeParse(headerSchema, value);
  if (!parsed.success) return { errors: parsed.issues.map(describe) };
  const header = { ...parsed.output, name: parsed.output.name || nameOf(fileName) };
  return packKey(header.name) ? { header } : { errors: ['"name" needs a letter or a digit'] };
}

/** Prefix of every id of a pack; empty if the name needs a letter or a digit. */
export function packKey(name: string): string {
  return idOf(name);
}

function nameOf(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `"${path}" ${issue.message}` : issue.message;
}
