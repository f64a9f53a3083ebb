import { expect, it } from 'vitest';
import { cityWeight } from '../../../modules/knowledge/packages/places/cities.ts';
import { newspaperName, slavicRegion } from '../../../modules/knowledge/packages/places/region-names.ts';
import { isLatinName, plainName } from '../../../modules/knowledge/packages/plain-name.ts';
import { parseTable } from '../../../modules/knowledge/packages/read-table.ts';
import { shorterNames } from '../../../modules/knowledge/packages/universities/universities.ts';

it.each([
  ['Ḩawsh ‘Īsá', 'EG', 'Hawsh Isa'],
  ['Tol’yatti', 'RU', 'Tolyatti'],
  ['Xi’an', 'CN', "Xi'an"],
  ['Đắk Lắk', 'VN', 'Dak Lak'],
  ['Orléans', 'FR', 'Orléans'],
])('prints %s (%s) as %s', (name, country, plain) => {
  expect(plainName(name, country)).toBe(plain);
});

it.each([
  ['Hirosima', 'JP-34', 'Hiroshima'],
  ['Hukuoka', 'JP-40', 'Fukuoka'],
  ['Asturias, Principado de', 'ES-AS', 'Asturias'],
  ['San Andrés, Providencia y Santa Catalina', 'CO-SAP', 'San Andrés'],
  ['Nei Mongol Zizhiqu', 'CN-NM', 'Inner Mongolia'],
  ['Sichuan Sheng', 'CN-SC', 'Sichuan'],
])('calls the region %s (%s) %s', (printed, code, name) => {
  expect(newspaperName(printed, code)).toBe(name);
});

it('names Russian and Ukrainian regions after their cities', () => {
  const cities = new Set(['Kursk', 'Kharkiv', 'Perm']);
  expect(slavicRegion("Kurskaya oblast'", cities)?.slice(0, 2)).toEqual(['Kursk region', 'Kursk Oblast']);
  expect(slavicRegion('Kharkivska oblast', cities)?.[0]).toBe('Kharkiv region');
  expect(slavicRegion('Permskiy kray', cities)?.[1]).toBe('Perm Krai');
  expect(slavicRegion('Zorkskaya oblast', cities)).toBeNull();
  expect(slavicRegion('Tatarstan, Respublika', cities)).toBeUndefined();
});

it('weighs cities between 1/64 and 1', () => {
  expect(cityWeight(15_000)).toBeCloseTo(1 / 64);
  expect(cityWeight(10_000_000)).toBeCloseTo(1);
  expect(cityWeight(30_000_000)).toBe(1);
});

it('knows Latin names', () => {
  expect(isLatinName('Łódź')).toBe(true);
  expect(isLatinName('理想')).toBe(false);
});

it('splits rows at tabs and skips comments', () => {
  expect(parseTable('# Names: code, name.\nDE-BY\tBavaria\n\nFR-COR\n')).toEqual([
    ['DE-BY', 'Bavaria'],
    ['FR-COR'],
  ]);
});

it.each([
  [
    'University of California, Irvine',
    ['University of California at Irvine', 'University of California Irvine'],
  ],
  ['University of Oxford', []],
])('gives %s the shorter names %j', (name, shorter) => {
  expect(shorterNames(name)).toEqual(shorter);
});
