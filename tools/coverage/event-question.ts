import * as v from 'valibot';
import { readQuestion } from './read-question.ts';

const item = v.object({
  id: v.string(),
  title: v.string(),
  summary: v.optional(v.string(), ''),
  outlet: v.string(),
  date: v.string(),
});
const query = v.object({
  id: v.string(),
  title: v.string(),
  outlet: v.string(),
  text: v.optional(v.string(), ''),
  date: v.string(),
});
const question = v.object({ items: v.array(item), queries: v.array(query) });

/** Items of feeds, and articles whose events are looked for among them. */
export type EventQuestion = v.InferOutput<typeof question>;

/** Reads a question; dates must be ISO 8601. */
export function readEventQuestion(text: string): EventQuestion | { readonly error: string } {
  const read = readQuestion(text, question);
  if ('error' in read) return read;
  const undated = [...read.items, ...read.queries].find(({ date }) => !Date.parse(date));
  return undated ? { error: `"${undated.id}" has no valid date` } : read;
}
