import { expect, it } from 'vitest';
import { foldNames } from '../../../../components/panel/cast/fold-names.ts';

it.each([
  [[], 'Laws', [], 0],
  [['Ada Berg'], 'People', ['Ada Berg'], 0],
  [['Ada Berg', 'Nils Oak'], 'People', ['Ada Berg', 'Nils Oak'], 0],
  [['Ada Berg', 'Nils Oak', 'Eva Lind', 'Bo Ash'], 'People', ['Ada Berg', 'Nils Oak'], 2],
  [['Google', 'xAI', ...Array<string>(11).fill('Oak')], 'Organisations', ['Google'], 12],
  [['Ada Berg', 'Nils Oak', 'Eva Lind'], 'Products and models', ['Ada Berg'], 2],
  [['The Harbour Board of the Town of Lind', 'Oak'], 'People', ['The Harbour Board of the Town of Lind'], 1],
])('%j beside “%s”: whole names only', (names, label, shown, more) => {
  expect(foldNames(names, label)).toEqual({ shown, more });
});
