import * as v from 'valibot';
import { RELATIONS } from '../model/entity.ts';
import { KINDS } from '../model/kind.ts';
import { type Problem, problem } from '../model/problem.ts';
import { asProblem, missingOrUnknown } from './as-problem.ts';
import { ALIAS_LIMIT, CONTEXT_LIMIT, type Entry, idOf, NO_TURNS } from './entry.ts';

/** Result of parsing one line: the entry, or everything wrong with it. */
export type ParsedEntry = { readonly entry: Entry } | { readonly problems: readonly Problem[] };

const text = v.pipe(
  v.string('notText'),
  v.nonEmpty('empty'),
  v.check(value => value === value.trim(), 'outerSpace'),
  v.regex(NO_TURNS, 'turns'),
);
const alias = v.pipe(text, v.maxLength(ALIAS_LIMIT, 'tooLong'));
const aliases = v.optional(v.array(alias, 'notAList'), []);

const entrySchema = v.strictObject(
  {
    id: v.optional(v.pipe(text, v.regex(/^[\p{L}\p{N}-]+$/u, 'notId'))),
    name: v.pipe(alias, v.regex(/^[^()[\]]*$/, 'brackets')),
    kind: v.picklist(KINDS, 'notAKind'),
    context: v.pipe(
      text,
      v.maxLength(CONTEXT_LIMIT, 'tooLong'),
      v.check(value => !/[^.\s]{3}\.$/.test(value) || ABBREVIATION_ENDS.test(value), 'fullStop'),
    ),
    asOf: v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'notAMonth')),
    settled: v.optional(v.literal(true, 'notTrue')),
    aliases,
    short: aliases,
    guarded: aliases,
    evidence: aliases,
    prior: v.optional(
      v.pipe(
        v.number('notANumber'),
        v.integer('outOfRange'),
        v.minValue(1, 'outOfRange'),
        v.maxValue(100, 'outOfRange'),
      ),
    ),
    relations: v.optional(
      v.pipe(
        // A list is an object, too, and would pass as one without relations.
        v.custom<object>(value => !Array.isArray(value) || value.length > 0, 'empty'),
        v.custom<object>(value => !Array.isArray(value), 'notAnObject'),
        v.strictObject(v.entriesFromList(RELATIONS, v.optional(v.array(text, 'notAList'))), missingOrUnknown),
      ),
      {},
    ),
    wikipedia: v.optional(text),
    wikidata: v.optional(v.pipe(text, v.regex(/^Q[1-9]\d{0,8}$/, 'notAWikidataId'))),
  },
  missingOrUnknown,
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
  } catch {
    return { problems: [problem('brokenJson')] };
  }
}

/** Reads one entry from a parsed value; see `parseEntryLine`. */
export function parseEntry(value: unknown, today: string): ParsedEntry {
  const parsed = v.safeParse(entrySchema, value);
  if (!parsed.success) return { problems: parsed.issues.map(asProblem) };
  const entry: Entry = { ...parsed.output, id: parsed.output.id ?? idOf(parsed.output.name) };
  if (entry.asOf > today) return { problems: [problem('future', 'asOf', entry.asOf)] };
  const related = Object.values(entry.relations).some(targets => targets?.length);
  if (entry.guarded.length && !entry.evidence.length && !related)
    return { problems: [problem('guardedAlone')] };
  return { entry };
}
