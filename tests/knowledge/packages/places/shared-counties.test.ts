import { expect, it } from 'vitest';
import { entityOf } from '../../../../modules/knowledge/packages/open-data.ts';

it.each([
  ['Franklin County', 'Ohio', ['Ohio']],
  ['Orange County', 'Florida', ['Florida']],
])('lets a county that has namesakes link only near its state: %s, %s', (name, state, evidence) => {
  const county = entityOf('x', [
    name,
    '2',
    '3',
    `County in ${state}`,
    `${name}, ${state}`,
    '',
    '',
    `${state}|US`,
  ]);
  expect(county).toMatchObject({ sharesName: true, evidence });
});

it.each([
  ['Orange County', 'California'],
  ['Maricopa County', 'Arizona'],
])('knows counties that are the best known of their name, or the only one: %s, %s', (name, state) => {
  const county = entityOf('x', [name, '2', '3', `County in ${state}`, `${name}, ${state}`]);
  expect(county.sharesName).toBe(false);
});
