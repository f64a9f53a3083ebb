import { expect, test } from 'vitest';
import { castTable } from '../../../tools/start/print-cast.ts';

test('prints the cast as a table that fits the terminal', () => {
  const table = castTable(
    [
      { name: 'Ada Lovelace', kind: 'person', mentions: 12, line: 'mathematician who wrote for a machine' },
      { name: 'London', kind: 'place', mentions: 3, line: '' },
    ],
    60,
  );
  expect(table.split('\n')).toEqual([
    'Name          Kind    Mentions  Context',
    '────────────  ──────  ────────  ────────────────────────────',
    'Ada Lovelace  person        12  mathematician who wrote for…',
    'London        place          3',
  ]);
});
