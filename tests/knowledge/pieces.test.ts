import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END, readPieces, SEPARATOR, TextReader } from '../../lib/knowledge/pieces.ts';
import { PieceTree, TextWriter } from '../../lib/knowledge/write/text-writer.ts';
import { trainPieces } from '../../modules/knowledge/pieces/train-pieces.ts';

const word = fc.constantFrom('New ', 'York', 'University of ', 'a', 'É', '东京', '😀', '\n', '7', '–', END);
const text = fc.array(word, { maxLength: 8 }).map(words => words.join(''));
const texts = fc.array(text, { maxLength: 40 });

/** Texts as they come back. */
function written(
  values: readonly string[],
  pieces?: readonly string[],
): { tree: PieceTree; bytes: Uint8Array } {
  const tree = new PieceTree(pieces);
  const writer = new TextWriter(tree);
  for (const value of values) writer.text(value);
  return { tree, bytes: writer.finish().slice() };
}

function read(count: number, { tree, bytes }: { tree: PieceTree; bytes: Uint8Array }): string[] {
  const reader = new TextReader(bytes, readPieces(tree.listed));
  return Array.from({ length: count }, () => reader.next());
}

describe('texts in pieces', () => {
  it('read back as they were written, with plain pieces and with trained ones', () => {
    fc.assert(
      fc.property(texts, values => {
        const clean = values.map(value => value.replaceAll(END, ' '));
        expect(read(values.length, written(values))).toEqual(clean);
        const often = Array.from({ length: 10 }, () => clean).flat();
        expect(read(values.length, written(values, trainPieces(often)))).toEqual(clean);
      }),
      { numRuns: 60 },
    );
  });

  it('are found by skipping those before them', () => {
    fc.assert(
      fc.property(texts, values => {
        const { tree, bytes } = written([...values, 'the last']);
        const reader = new TextReader(bytes, readPieces(tree.listed));
        reader.skip(values.length);
        expect(reader.next()).toBe('the last');
      }),
    );
  });

  it('are an error if they are damaged, never endless', () => {
    const values = ['University of New York', 'É'];
    const { tree } = written(values);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(5), (bytes, skipped) => {
        const reader = new TextReader(bytes, readPieces(tree.listed));
        try {
          reader.skip(skipped);
          expect(typeof reader.next()).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
    const tooLong = new TextEncoder().encode(['b'.repeat(65), 'a'].join(SEPARATOR));
    expect(() => new TextReader(new Uint8Array([0]), readPieces(tooLong)).next()).toThrow('too long');
  });
});

describe('trainPieces', () => {
  const names = Array.from({ length: 400 }, (_, i) => `University of ${['Norwick', 'Eastholm'][i % 2]} ${i}`);
  const pieces = trainPieces(names);

  it('joins what is frequent, up to the end of a text', () => {
    expect(pieces.some(piece => piece.includes('University of'))).toBe(true);
    expect(written(names, pieces).bytes.length).toBeLessThan(written(names).bytes.length / 3);
  });

  it('lists nothing that is hardly used, and nothing twice', () => {
    expect(trainPieces(['Once upon a time']).every(piece => piece.length <= 1)).toBe(true);
    expect(new Set(pieces).size).toBe(pieces.length);
  });
});
