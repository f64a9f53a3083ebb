import * as v from 'valibot';
import type { PackHeader } from '../../model/pack.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { asProblem, missingOrUnknown } from '../as-problem.ts';
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
  v.string('notText'),
  v.maxLength(TEXT_LIMIT, 'tooLong'),
  v.regex(/^[^\n\r]*$/, 'severalLines'),
  v.regex(NO_TURNS, 'turns'),
  v.transform(value => value.trim()),
);

const headerSchema = v.strictObject(
  {
    name: v.optional(text, ''),
    version: v.optional(text, ''),
    date: v.optional(
      v.pipe(text, v.regex(/^$|^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'notADay')),
      '',
    ),
    licence: v.optional(text, ''),
    source: v.optional(text, ''),
  },
  missingOrUnknown,
);

/**
 * Reads a pack's header.
 * @param fileName supplies the name if the header has none
 */
export function parseHeader(
  value: unknown,
  fileName: string,
): { readonly header: PackHeader } | { readonly problems: readonly Problem[] } {
  const parsed = v.safeParse(headerSchema, value);
  if (!parsed.success) return { problems: parsed.issues.map(asProblem) };
  const header = { ...parsed.output, name: parsed.output.name || nameOf(fileName) };
  return packKey(header.name) ? { header } : { problems: [problem('namelessPack')] };
}

/** Prefix of every id of a pack; empty if the name needs a letter or a digit. */
export function packKey(name: string): string {
  return idOf(name);
}

function nameOf(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}
