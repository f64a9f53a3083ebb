import * as v from 'valibot';

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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  const read = v.safeParse(question, value);
  if (!read.success) return { error: `${v.getDotPath(read.issues[0]) ?? ''} ${read.issues[0].message}` };
  const undated = [...read.output.items, ...read.output.queries].find(({ date }) => !Date.parse(date));
  return undated ? { error: `"${undated.id}" has no valid date` } : read.output;
}
