import { describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/knowledge/write-base.ts';
import { emptyCards } from '../../../modules/knowledge/checks/empty-cards.ts';
import { makeEntry } from '../make-entry.ts';

const ana: Source = makeEntry({ name: 'Ana Rojas', kind: 'person', context: '' });

describe('a card', () => {
  it('of a person isn’t empty', () => {
    expect(emptyCards([ana])).toEqual([
      { file: 'compiled', line: 0, message: '"ana-rojas" is a person without a context' },
    ]);
  });

  it.each<[why: string, change: Partial<Source>]>([
    ['with a context', { context: 'Mayor of Lima' }],
    ['with a category', { category: 'Politician' }],
    ['of a place', { kind: 'place' }],
  ])('%s is fine', (_, change) => {
    expect(emptyCards([{ ...ana, ...change }])).toEqual([]);
  });
});
