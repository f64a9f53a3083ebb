import { expect, it } from 'vitest';
import { titleCase } from '../../../../modules/knowledge/packages/titles/title-case.ts';
import { kindOfTitle } from '../../../../modules/knowledge/packages/titles/title-kinds.ts';
import { someWords } from '../../some-words.ts';

it.each([
  ['leonardo da vinci', 'Leonardo da Vinci'],
  ['conor mcgregor', 'Conor McGregor'],
  ["sinéad o'connor", "Sinéad O'Connor"],
  ['battle of the somme', 'Battle of the Somme'],
  ['clinton–lewinsky scandal', 'Clinton–Lewinsky Scandal'],
  ['louis xv', 'Louis XV'],
  ['sinking of the rms titanic', 'Sinking of the RMS Titanic'],
  ['j.k. rowling', 'J.K. Rowling'],
])('writes %s as %s', (title, cased) => {
  expect(titleCase(title)).toBe(cased);
});

it.each([
  ['taylor swift', 'person'],
  ['leonardo da vinci', 'person'],
  ['jack black', 'person'],
  ['zork swift', 'person'],
  ['zork madrid', null],
  ['taylor bridge', 'place'],
  ['taylor horn', null],
  ['amber alert', null],
  ['john and taylor', null],
  ['zork river', 'place'],
  ['space station', null],
  ['mount zork', 'place'],
  ['land-grant college', null],
  ['zork college', 'organization'],
  ['cold war', null],
  ['battle of zork', 'event'],
  ['battle of zork mountain', 'event'],
  ['next zork election', null],
  ['treaty of zork', 'law'],
  ['zork', null],
  ['list of zorks', null],
])('classifies %s as %s', (title, kind) => {
  expect(kindOfTitle(title, someWords, new Set(['madrid']))).toBe(kind);
});
