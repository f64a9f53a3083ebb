import { expect, it } from 'vitest';
import { described } from '../../../../../tools/knowledge/open-data/rows/described.ts';

const read = (label: string, description: string, wikipedia = label, aliases: string[] = []) =>
  described(() => 1)({ id: 'Q1', label, description, wikipedia, aliases });

it.each([
  ['Bo Zork y niza', 'American actor', 'Bo Zork', 'Bo Zork'],
  ['Bo Zork', 'American actor', 'Bo (actor)', 'Bo Zork'],
  ['Norman Zork', 'English architect', 'Norman Zork, Baron Zork', 'Norman Zork'],
  ['Zork, Inc.', 'American video game company', 'Zork (company)', 'Zork'],
  ['Zork F.C.', 'English football club', 'Zork Sponsor F.C.', 'Zork FC'],
  ['id Zork', 'American video game company', 'Id Zork', 'id Zork'],
])('%s, %s, with the title %s is called %s', (label, description, wikipedia, name) => {
  expect(read(label, description, wikipedia)?.name).toBe(name);
});

it.each([
  ['Zorksoft', 'Japanese video game publisher', 'organization'],
  ['Zork-34', 'Polish light tank model', 'product'],
  ['Ada Zork', 'American actress and model', 'person'],
])('%s, %s, is of the kind %s', (label, description, kind) => {
  expect(read(label, description)?.kind).toBe(kind);
});

it('keeps only forms of a name as aliases', () => {
  const person = read('Ada Zork', 'American actress', 'Ada Zork', [
    'Ada Bort Zork',
    'Putita Bort',
    'Ада Zork',
  ]);
  expect(person?.aliases).toEqual(['Ada Bort Zork']);
  const place = read('Zork', 'city in Ohio, United States', 'Zork, Ohio', [
    'Zork True American',
    'City of Zork',
  ]);
  expect(place?.aliases).toEqual(['City of Zork']);
});

it('says of a line between two places only what it is', () => {
  expect(read('Zork–Bort railway', 'Rail line in Zork, Germany')?.context).toBe('Rail line');
  expect(read('Zork Metro line 5', 'Rail line in Zork, Germany')?.context).toBe('Rail line in Zork, Germany');
});
