import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIRST_WORDS_BYTES } from '../../lib/knowledge/format.ts';
import { KnowledgeError } from '../../lib/knowledge/knowledge-error.ts';
import type { NumberColumn } from '../../lib/knowledge/number-column.ts';
import { readSections } from '../../lib/knowledge/sections.ts';
import { SectionWriter } from '../../lib/knowledge/write/section-writer.ts';

/** The numbers of a column, as the file has it. */
function readBack(numbers: readonly number[]): NumberColumn {
  const out = new SectionWriter();
  out.bytes(new Uint8Array(FIRST_WORDS_BYTES));
  for (let i = 0; i < 4; i++) out.column([]);
  out.column(numbers);
  for (let i = 0; i < 11; i++) out.column([]);
  out.bytes(new Uint8Array());
  out.column([]);
  out.bytes(new Uint8Array());
  out.column([]);
  out.bytes(new Uint8Array());
  out.bytes(new Uint8Array());
  return readSections(out.finish()).checks;
}

it('reads back the numbers that were written, of any width', () => {
  const largest = fc.constantFrom(0xff, 0x100, 0xffff, 0x12345, 0xffffff, 0xffffffff);
  const numbers = largest.chain(max => fc.array(fc.integer({ min: 0, max }), { maxLength: 50 }));
  fc.assert(
    fc.property(numbers, values => {
      const column = readBack(values);
      expect([...column.values()]).toEqual(values);
      expect(values.map((_, i) => column.at(i))).toEqual(values);
      expect(() => column.at(values.length)).toThrow(RangeError);
    }),
  );
});

it('gives the starts of parts from their sizes', () => {
  expect([...readBack([3, 0, 300]).starts()]).toEqual([0, 3, 3, 303]);
});

it('refuses a base that ends before its sections do', () => {
  const out = new SectionWriter();
  out.bytes(new Uint8Array(FIRST_WORDS_BYTES));
  expect(() => readSections(out.finish())).toThrow(KnowledgeError);
});
