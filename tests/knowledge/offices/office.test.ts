import { describe, expect, it } from 'vitest';
import { parseOfficeLine } from '../../../modules/knowledge/offices/office.ts';

const line = { post: 'Mayor of Lima', role: 'mayor', of: 'lima', holder: 'ana-rojas', asOf: '2026-01' };

describe('parseOfficeLine', () => {
  it('reads a line', () => {
    expect(parseOfficeLine(JSON.stringify({ ...line, leads: true }), '2026-01')).toEqual({
      office: { ...line, leads: true, shared: false },
    });
  });

  it.each([
    ['not JSON', 'nonsense'],
    ['a missing holder', JSON.stringify({ ...line, holder: undefined })],
    ['an unknown field', JSON.stringify({ ...line, party: 'Andean Party' })],
    ['a date in the future', JSON.stringify({ ...line, asOf: '2026-02' })],
    ['a start after the check', JSON.stringify({ ...line, since: '2026-02' })],
    ['a month that isn’t one', JSON.stringify({ ...line, since: '2025-13' })],
  ])('rejects %s', (_, text) => {
    expect(parseOfficeLine(text, '2026-01')).toHaveProperty('errors');
  });
});
