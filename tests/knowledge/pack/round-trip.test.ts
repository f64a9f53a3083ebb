import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../lib/knowledge/pack/formula-guard.ts';
import { joinCell, splitCell } from '../../../lib/knowledge/pack/list-cell.ts';
import type { Pack } from '../../../lib/knowledge/pack/pack.ts';
import { readPack } from '../../../lib/knowledge/pack/read/read-pack.ts';
import { writeCsv, writeJsonLines } from '../../../lib/knowledge/pack/write-pack.ts';
import { arbitraryPack } from './arbitrary-pack.ts';

const read = (text: string) =>
  readPack(text, { fileName: 'any.csv', today: '2026-03-01', isKnown: () => true });

/** Removes undefined fields, so that absent and undefined compare equal. */
const plain = (pack: Pack): unknown => JSON.parse(JSON.stringify(pack));

describe('a pack written and read back', () => {
  it.each([
    ['CSV', writeCsv],
    ['JSON lines', writeJsonLines],
  ])('is the same as %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, async pack => {
        const again = await read(write(pack));
        if ('problems' in again) throw new Error(JSON.stringify(again.problems));
        expect(plain(again.pack)).toEqual(plain(pack));
      }),
      { numRuns: 150 },
    );
  });

  it('has no cell that a spreadsheet would run, whatever separator it assumes', () => {
    fc.assert(
      fc.property(arbitraryPack, pack => {
        expect(writeCsv(pack)).not.toMatch(/(^|[,;\t\r\n])"?[=+\-@＝＋－＠]/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('cells', () => {
  const cell = fc.string({ unit: fc.constantFrom(...`'=+-@,;|\\\t\na`.split('')), maxLength: 12 });

  it('survive guarding and unguarding', () => {
    fc.assert(
      fc.property(cell, text => {
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
  });

  it('survive joining and splitting', () => {
    const value = cell.map(one => one.trim()).filter(Boolean);
    fc.assert(
      fc.property(fc.array(value), values => {
        expect(splitCell(joinCell(values))).toEqual(values);
      }),
    );
  });

  it('tolerate careless spacing and separators', () => {
    expect(splitCell(' DOD | Pentagon || ')).toEqual(['DOD', 'Pentagon']);
    expect(splitCell(String.raw`A\|B|C\D`)).toEqual(['A|B', String.raw`C\D`]);
  });
});
