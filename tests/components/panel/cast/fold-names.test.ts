import { expect, it } from 'vitest';
import { foldNames } from '../../../../components/panel/cast/fold-names.ts';

it.each([
  [[], [], 0],
  [['Ada Berg'], ['Ada Berg'], 0],
  [['Ada Berg', 'Nils Oak', 'Eva Lind'], ['Ada Berg', 'Nils Oak'], 1],
  [['The Harbour Board of the Town of Lind', 'Oak'], ['The Harbour Board of the Town of Lind'], 1],
])('%j: whole names only', (names, shown, more) => {
  expect(foldNames(names)).toEqual({ shown, more });
});
