import * as v from 'valibot';
import { RELATIONS } from '../model/entity.ts';
import { KINDS } from '../model/kind.ts';
import { ALIAS_LIMIT, CONTEXT_LIMIT, type Entry, idOf, NO_TURNS } from './entry.ts';

/** Result of parsing one line: the entry, or everything wrong with it. */
export type ParsedEntry = { readonly entry: Entry } | { readonly errors: readonly string[] };

const text = v.pipe(
  v.string('must be text'),
  v.nonEmpty('is empty'),
  v.check(value => value === value.trim(), 'starts or ends with a space'),
  v.regex(NO_TURNS, 'contains characters that change text direction'),
);
const alias = v.pipe(text, v.maxLength(ALIAS_LIMIT, `has more than ${ALIAS_LIMIT} characters`));
const aliases = v.optional(v.array(alias, 'must be a list'), []);

function fieldMessage(issue: v.StrictObjectIssue): string {
  if (issue.expected === 'never') return 'isn’t a field of an entry';
  return issue.expected === 'Object' ? 'must be an object' : 'is missing';
}

const entrySchema = v.strictObject(
  {
    id: v.optional(
      v.pipe(text, v.regex(/^[\p{L}\p{N}-]+$/u, 'may contain only letters, digits and hyphens')),
    ),
    name: v.pipe(alias, v.regex(/^[^()[\]]*$/, 'has brackets: they belong in "wikipedia"')),
    kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
    context: v.pipe(
      text,
      v.maxLength(CONTEXT_LIMIT, issue => `has ${issue.received} characters; the limit is ${CONTEXT_LIMIT}`),
      v.check(value => !/[^.\s]{3}\.$/.test(value) || ABBREVIATION_ENDS.test(value), 'ends with a full stop'),
    ),
    asOf: v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, YYYY-MM')),
    settled: v.optional(v.literal(true, 'must be true or left out')),
    aliases,
    short: aliases,
    guarded: aliases,
    evidence: aliases,
    prior: v.optional(
      v.pipe(
        v.number('must be a number'),
        v.integer('must be a whole number'),
        v.minValue(1, 'must be from 1 to 100'),
        v.maxValue(100, 'must be from 1 to 100'),
      ),
    ),
    relations: v.optional(
      v.strictObject(v.entriesFromList(RELATIONS, v.optional(v.array(text, 'must be a list'))), fieldMessage),
      {},
    ),
    wikipedia: v.optional(text),
    wikidata: v.optional(v.pipe(text, v.regex(/^Q[1-9]\d{0,8}$/, 'must be like Q42'))),
  },
  fieldMessage,
);

/** Abbreviations whose dot may end a context. */
const ABBREVIATION_ENDS = /\b(Inc|Corp|Jr|Sr|Ltd|Co|etc)\.$/;

/**
 * Reads one entry from a line of JSON.
 * @param line one JSON object; see `knowledge/README.md`
 * @param today the current month, `YYYY-MM`, after which no fact may be dated
 */
export function parseEntryLine(line: string, today: string): ParsedEntry {
  try {
    return parseEntry(JSON.parse(line), today);
  } catch (error) {
    return { errors: [`not valid JSON: ${(error as Error).message}`] };
  }
}

/** Reads one entry from a parsed value; see `parseEntryLine`. */
export function parseEntry(value: unknown, today: string): ParsedEntry {
  const parsed = v.safeParse(entrySchema, value);
  if (!parsed.success) return { errors: parsed.issues.map(describe) };
  const entry: Entry = { ...parsed.output, id: parsed.output.id ?? idOf(parsed.output.name) };
  if (entry.asOf > today) return { errors: [`"asOf" ${entry.asOf} is in the future`] };
  const related = Object.values(entry.relations).some(targets => targets?.length);
  if (entry.guarded.length && !entry.evidence.length && !related)
    return { errors: ['"guarded" without "evidence" or "relations": nothing could ever link it'] };
  return { entry };
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `"${path}" ${issue.message}` : issue.message;
}
