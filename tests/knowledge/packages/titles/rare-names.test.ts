import { describe, expect, it } from 'vitest';
import type { Compiled } from '../../../../modules/knowledge/packages/compiled.ts';
import { withTitlesOfRareNames } from '../../../../modules/knowledge/packages/titles/rare-names.ts';

function athlete(name: string, category = 'WNBA player (2025)'): Compiled {
  return { key: name, name, kind: 'person', category, weight: 1 / 16 };
}

function titlesOf(all: readonly Compiled[]): Record<string, string | undefined> {
  return Object.fromEntries(withTitlesOfRareNames(all).map(({ key, wikipedia }) => [key, wikipedia]));
}

describe('the title of somebody with a rare name', () => {
  it('is the name', () => {
    expect(titlesOf([athlete('Zdravko Oakenby')])).toEqual({ 'Zdravko Oakenby': 'Zdravko Oakenby' });
  });

  it('isn’t known if many share the parts of the name', () => {
    const many = Array.from({ length: 12 }, (_, i) => [
      athlete(`Ann Berg${i}`),
      athlete(`Ada${i} Berg`),
    ]).flat();
    expect(titlesOf([athlete('Ann Berg'), ...many])['Ann Berg']).toBeUndefined();
  });

  it('isn’t known if another entity has the name', () => {
    const all = [
      athlete('Ada Oakenby'),
      { ...athlete('Ada Oakenby', 'Ship'), key: 'ship', kind: 'product' as const },
    ];
    expect(titlesOf(all)).toEqual({ 'Ada Oakenby': undefined, ship: undefined });
  });

  it('isn’t given to people who may have no article', () => {
    expect(titlesOf([athlete('Ada Oakenby', 'Footballer from Iceland')])['Ada Oakenby']).toBeUndefined();
  });

  it('stays if it is known', () => {
    const known = { ...athlete('Ada Oakenby'), wikipedia: 'Ada Oakenby (guard)' };
    expect(titlesOf([known])['Ada Oakenby']).toBe('Ada Oakenby (guard)');
  });
});
