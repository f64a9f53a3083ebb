import { expect, it } from 'vitest';
import { party } from '../../../../../../tools/knowledge/open-data/rows/politics/parties.ts';

it.each([
  ['Zork Party', 'ARG, founded 1999', 'Political party founded in Argentina in 1999'],
  ['Zork Party', 'ARG, founded 1999, dissolved 2005', 'Political party in Argentina, 1999–2005'],
  ['Zork Party', 'ARG, dissolved 2005', 'Political party in Argentina, dissolved 2005'],
  ['Zork Party', 'ARG, founded 2005, dissolved 1999', undefined],
  ['Zork Party', 'ARG', undefined],
  ['Kulanu', 'ISR, founded 2014', 'Former political party in Israel, founded in 2014'],
  ['Kulanu', 'ARG, founded 2014', 'Political party founded in Argentina in 2014'],
  [
    'Nur Otan',
    'KAZ, founded 1999',
    'Political party founded in Kazakhstan in 1999, called Amanat since 2022',
  ],
  ['Jacksonian Democracy', 'USA, founded 1825', undefined],
])('%s (%s) is described as %s', (label, details, context) => {
  expect(party({ id: 'Q1', label, description: `Political party (${details})` })?.context).toBe(context);
});
