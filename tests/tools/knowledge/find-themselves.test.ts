import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/model/kind.ts';
import { gatherKnowledge } from '../../../modules/knowledge/compile.ts';
import { findThemselves } from '../../../tools/knowledge/find-themselves.ts';
import { analyzer } from '../../entities/read-names.ts';
import { makeEntry } from '../../knowledge/make-entry.ts';

/** One entry in so many is tried: `npm run -s knowledge -- --find-themselves` tries all of them. */
const EVERY = 3;

/**
 * Least share of own names that come back, in per cent. Raise a floor when its figure rises. The rest are mostly
 * names that several entries share or that are also words.
 */
const FLOORS: Readonly<Record<string, number>> = {
  person: 99,
  organization: 96,
  place: 98,
  product: 94,
  law: 98,
  event: 90,
  work: 85,
  group: 90,
};

describe('hand-written entries', () => {
  const { sources, entries } = gatherKnowledge();
  const written = new Set(entries.map(({ entry }) => entry.id));
  const sample = sources.filter(({ id }) => written.has(id)).filter((_, i) => i % EVERY === 0);
  const { counts } = findThemselves(sample, analyzer, ['name']);

  it.each(KINDS.filter(kind => kind in FLOORS))('find themselves by their own names: %s', kind => {
    const { tried, found } = counts.get(`${kind} name`)!;
    expect((100 * found) / tried).toBeGreaterThanOrEqual(FLOORS[kind]!);
  });
});

it('says what was found instead', () => {
  const entries = [
    makeEntry({ name: 'Ursula von der Leyen', kind: 'person' }),
    makeEntry({ name: 'Ursula von der Leyen', id: 'another', kind: 'person' }),
    makeEntry({ name: 'Zorblax Quinn Fund', kind: 'organization', guarded: ['Zorblax'] }),
  ];
  const { counts, failures } = findThemselves(entries, analyzer, ['name']);
  expect(counts.get('person name')).toEqual({ tried: 2, found: 1 });
  expect(failures).toMatchObject([
    { id: 'another', cause: 'homonym', found: 'start: Ursula von der Leyen → ursula-von-der-leyen' },
    { id: 'zorblax-quinn-fund', cause: 'unlinked' },
  ]);
});
