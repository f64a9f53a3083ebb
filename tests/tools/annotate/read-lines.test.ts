import { describe, expect, it } from 'vitest';
import { readLines } from '../../../tools/annotate/read-lines.ts';

async function linesOf(bytes: Uint8Array, options?: { readonly isLenient: boolean }) {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    // In two chunks, so that a line is in both.
    yield bytes.subarray(0, 5);
    yield bytes.subarray(5);
  }
  const lines = [];
  for await (const line of readLines(chunks(), options)) lines.push(line);
  return lines;
}

// "é" is two bytes; the second line ends after the first of them.
const CUT = Buffer.concat([
  Buffer.from('Zoë 1\n'),
  Buffer.from('Andr\xc3', 'latin1'),
  Buffer.from('\n\nlast'),
]);

describe('readLines', () => {
  it('numbers lines, leaves empty ones out and names one that isn’t text', async () => {
    expect(await linesOf(CUT)).toEqual([
      { number: 1, text: 'Zoë 1' },
      { number: 2, error: 'not UTF-8 text' },
      { number: 4, text: 'last' },
    ]);
  });

  it('replaces what isn’t text if it is lenient', async () => {
    expect(await linesOf(CUT, { isLenient: true })).toContainEqual({ number: 2, text: 'Andr\ufffd' });
  });
});
