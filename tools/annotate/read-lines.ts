/** A line of input, or why it can't be read. Numbers start at 1. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly error: string });

/** Longest line in bytes: far longer than any article, far too short to exhaust memory. */
const LINE_LIMIT = 64 * 1024 * 1024;

/**
 * Splits bytes into lines of UTF-8. Empty lines are left out. A line that is too long or isn't text yields an error, and
 * the lines after it are still read.
 * @param isLenient whether bytes that aren't text are replaced, instead of the line being an error
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  { isLenient = false }: { readonly isLenient?: boolean } = {},
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: !isLenient });
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= LINE_LIMIT) parts.push(part);
    else parts = [];
  };
  const finish = (): Line | null => {
    const line = size > LINE_LIMIT ? tooLong(number, size) : decode(decoder, number, parts);
    parts = [];
    size = 0;
    number++;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, to));
      from = to + 1;
      const line = finish();
      if (line) yield line;
    }
    take(chunk.subarray(from));
  }
  const last = size > 0 ? finish() : null;
  if (last) yield last;
}

function tooLong(number: number, size: number): Line {
  return { number, error: `${size} bytes long; ${LINE_LIMIT} at most` };
}

function decode(decoder: TextDecoder, number: number, parts: readonly Uint8Array[]): Line | null {
  const bytes = Buffer.concat(parts);
  if (bytes.includes(0)) return { number, error: 'binary data, not text' };
  try {
    const text = decoder.decode(bytes).trim();
    return text ? { number, text } : null;
  } catch {
    return { number, error: 'not UTF-8 text' };
  }
}
