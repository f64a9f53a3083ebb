import * as v from 'valibot';

/**
 * Reads one line of input. If it isn't JSON, or not of the form that the schema describes, the error names
 * the field and says what is wrong with it.
 */
export function readQuestion<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): v.InferOutput<Schema> | { readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  return { error: `${v.getDotPath(read.issues[0]) ?? ''} ${read.issues[0].message}` };
}
