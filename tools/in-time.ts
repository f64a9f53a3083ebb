/** Something took too long. */
export class LateError extends Error {}

/**
 * What a promise resolves to, unless it takes too long.
 * @throws LateError if it does. The work continues, but its result is dropped.
 */
export async function inTime<Value>(work: Promise<Value>, withinMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(`no result after ${withinMs} ms`)), withinMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
