import { expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

it('joins the halves of a title that the text repeats', () => {
  const text =
    'The film Otter’s Gate opens on Friday. In Otter’s Gate, a boy hides from the sea. Nobody liked Otter’s Gate at first.';
  expect(readNames(text)).toEqual(Array.from({ length: 3 }, () => 'Otter’s Gate → work'));
});

const HALL = 'The crowd cheered Ottil’s Lind Hall. People miss Ottil’s Lind Hall.';

it.each([
  ['an owner whom the text also names alone', `${HALL} Later Ottil sold it.`],
  ['what it also names alone', `${HALL} The fire in Lind Hall was put out at noon.`],
  ['a known owner', HALL.replaceAll('Ottil', 'Nokia')],
])('leaves %s apart', (_, text) => {
  expect(readNames(text)[0]).toMatch(/^(?:Ottil|Nokia) →/);
});
