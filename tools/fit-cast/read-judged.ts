import { readFileSync } from 'node:fs';
import { UsageError } from '../usage.ts';
import type { Forms, Judgement } from './judgement.ts';

/** A text of the evaluation kit that somebody judged: a saved page, or a text of a labelled set. */
export interface JudgedText {
  readonly source: { readonly page: string } | { readonly set: string; readonly text: string };
  readonly judgement: Judgement;
  /** File and line, for messages. */
  readonly place: string;
}

/** What each line must be; ends every message about one that isn't. */
const FORM =
  'write {"page": "folder/name.html", "main": ["Ada Berg"], "may": [["Elm", "Elm Group"]]}, or "set": "el/msnbc" and "text": "12" instead of the page';

/**
 * Reads judgements, one JSON object a line: a page of the kit's manifest or a text of one of its sets, and the names that
 * must or may be shown. A list instead of a name has forms of one name.
 * @throws UsageError that says which line is invalid and what to write
 */
export function readJudged(file: string): JudgedText[] {
  const seen = new Map<string, string>();
  return linesOf(file).flatMap((line, at) => {
    if (!line.trim()) return [];
    const place = `${file}:${at + 1}`;
    const judged = parseLine(line, place);
    const source = JSON.stringify(judged.source);
    const before = seen.get(source);
    if (before) throw new UsageError(`${place} judges the same text as ${before}: delete one of them`);
    seen.set(source, place);
    return [judged];
  });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    throw new UsageError(
      `${file} can't be read (${(error as NodeJS.ErrnoException).code}): --judged takes a file`,
    );
  }
}

function parseLine(line: string, place: string): JudgedText {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${place} isn't JSON: ${FORM}`);
  }
  const { page, set, text, main, may } = (value ?? {}) as Partial<Record<string, unknown>>;
  const source =
    typeof page === 'string'
      ? { page }
      : typeof set === 'string' && typeof text === 'string'
        ? { set, text }
        : null;
  if (!source) throw new UsageError(`${place} doesn't say which text it judges: ${FORM}`);
  const judgement = { main: namesOf(main, 'main', place), may: namesOf(may, 'may', place) };
  return { source, judgement, place };
}

function namesOf(value: unknown, field: string, place: string): Forms[] {
  const names = Array.isArray(value) ? value.map(name => (Array.isArray(name) ? name : [name])) : null;
  if (!names?.every(forms => forms.length > 0 && forms.every(form => typeof form === 'string' && form)))
    throw new UsageError(`${place}: "${field}" isn't a list of names: ${FORM}`);
  return names as string[][];
}
