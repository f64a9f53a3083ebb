import { describe, expect, it } from 'vitest';
import type { DataEntity } from '../../../../tools/knowledge/open-data/data-entity.ts';
import type { OpenDataRow } from '../../../../tools/knowledge/open-data/read-open-data.ts';
import { withoutRepeats } from '../../../../tools/knowledge/open-data/repeated-politicians.ts';
import { official } from '../../../../tools/knowledge/open-data/rows/politics/officials.ts';
import { legislator, mayor } from '../../../../tools/knowledge/open-data/rows/politics/politics.ts';

const readLegislator = (label: string, more: Partial<OpenDataRow> = {}): DataEntity | null =>
  legislator({ id: 'x', label, description: 'Republican state senator in OH', asOf: '2026-08', ...more });

describe('a legislator', () => {
  it.each([
    ['"Zo\\xEB Bort"', 'Zoë Bort'],
    ['Zoe Bort, Jr.', 'Zoe Bort Jr.'],
    ['Edward F. "Ned" Bort III', 'Ned Bort'],
    ['Zoe (Zo) Q. Bort', 'Zo Bort'],
    ['Zoe (Coach) Bort', 'Zoe Bort'],
    ['Q B. Bort', 'Q.B. Bort'],
    ['Zoe OBort', "Zoe O'Bort"],
    ['Jp Bort M.D.', 'JP Bort'],
    ['Q. Edward Bort', undefined],
    ['ZOE BORT', undefined],
  ])('%s is printed as %s', (label, name) => {
    expect(readLegislator(label)?.name).toBe(name);
  });

  it('keeps a first initial that an article has', () => {
    expect(readLegislator('Q. Edward Bort', { wikipedia: 'Q. Edward Bort' })?.name).toBe('Q. Edward Bort');
  });

  it.each([
    ['Zoe Bort (politician)', 'Zoe Bort (politician)'],
    ['Zoe Zork#:~:text=Zoe Zork is', 'Zoe Zork'],
    ['2022 Zork mayoral election', undefined],
  ])('has the title %s: %s', (wikipedia, title) => {
    expect(readLegislator('Zoe Bort', { wikipedia })?.wikipedia).toBe(title);
  });

  it.each([
    ['Partido Nuevo Progresista state senator in PR', 'New Progressive senator in Puerto Rico (2026)'],
    ['former state representative in KS', 'Former state representative in Kansas'],
    ['Zorkist state senator in OH', undefined],
  ])('"%s" is described as %s', (description, context) => {
    expect(readLegislator('Zoe Bort', { description })?.context).toBe(context);
  });
});

describe('people who are in two sets', () => {
  const former = (label: string): DataEntity =>
    readLegislator(label, { description: 'Republican former state senator in OH' })!;
  const other = mayor({ id: 'y', label: 'Zoe Bort', description: 'mayor in OH', asOf: '2026-08' })!;

  it.each([
    ['Zoe Bort', 'Zoe Q. Bort', 1],
    ['Zoe X. Bort', 'Zoe Q. Bort', 2],
    ['Zoe Bort', 'Zoe Zork', 2],
  ])('%s and %s are %i', (one, two, count) => {
    expect(withoutRepeats([readLegislator(one)!, former(two)])).toHaveLength(count);
  });

  it('are one if one is a mayor', () => {
    expect(withoutRepeats([readLegislator('Zoe Bort')!, other])).toHaveLength(1);
  });
});

describe('a member of the Council of Europe’s assembly', () => {
  it.each([
    ['Substitute member of', 'Bo Zork', 'Substitute member of the Council of Europe’s assembly, 2001–2005'],
    ['Representative of', 'Bo Zork', 'Member of the Council of Europe’s assembly, 2001–2005'],
    [
      'Representative of',
      'Percy Downe',
      'Delegate from Canada to the Council of Europe’s assembly, 2001–2005',
    ],
    ['Observer of', 'Bo Zork', undefined],
  ])('%s, %s, is described as %s', (seat, label, context) => {
    const description = `${seat} the Parliamentary Assembly of the Council of Europe from 2001 to 2005`;
    expect(official({ id: 'Q1', label, description })?.context).toBe(context);
  });

  it.each([
    ['Bo Zorkov', 'Bo Zorkoff (politician)', 'Bo Zorkoff', 'Bo Zorkoff (politician)'],
    ['Bo Zork', 'Bo Zork (footballer, born 1999)', 'Bo Zork', undefined],
    ['Bo Zork', 'Bo Bort Zork', 'Bo Zork', 'Bo Bort Zork'],
    ['Gagik BAGHDASARYAN', undefined, 'Gagik Baghdasaryan', undefined],
  ])('%s with the title %s is called %s', (label, wikipedia, name, title) => {
    const description = 'Representative of the Parliamentary Assembly of the Council of Europe from 2001';
    const read = official({ id: 'Q1', label, description, wikipedia });
    expect([read?.name, read?.wikipedia]).toEqual([name, title]);
  });
});
