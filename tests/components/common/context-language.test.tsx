import { describe, expect, it } from 'vitest';
import { CardWho } from '../../../components/card/head/CardWho.tsx';
import { EntityHead } from '../../../components/panel/entity/EntityHead.tsx';
import type { KnownEntity } from '../../../lib/model/entity.ts';
import { knownEntity } from '../make-story.ts';
import { render, textOf } from '../render.ts';

const why = { role: '', ties: [], quote: '', company: [], alsoIn: [], source: null };
const entity = (part: Partial<KnownEntity>) => knownEntity('ada', 'Ada Berg', { asOf: '2025-10', ...part });
const PLACES = [
  ['the card', (one: KnownEntity) => render(<CardWho entity={one} why={why} onSource={() => {}} />)],
  [
    'the page of a name',
    (one: KnownEntity) =>
      render(
        <EntityHead entity={one} isFollowed={false} onFollow={() => {}} headingRef={{ current: null }} />,
      ),
  ],
] as const;

describe.each(PLACES)('a context in %s', (_, shown) => {
  it('has the language it is in', () => {
    const root = shown(
      entity({ context: 'Hafenmeisterin von Lind', contextLanguage: { is: 'de', wanted: 'de' } }),
    );
    expect(textOf(root.querySelector('[lang="de"]')!)).toBe('Hafenmeisterin von Lind');
    expect(textOf(root)).not.toContain('In English');
  });

  it('is marked and labelled if it is in English instead of the language that was wanted', () => {
    const root = shown(
      entity({ context: 'Harbour master of Lind', contextLanguage: { is: 'en', wanted: 'de' } }),
    );
    expect(textOf(root.querySelector('[lang="en"]')!)).toBe('Harbour master of Lind');
    expect(textOf(root)).toContain('In English');
  });

  it('has no label in an English article, and no language in a pack', () => {
    const english = shown(
      entity({ context: 'Harbour master of Lind', contextLanguage: { is: 'en', wanted: 'en' } }),
    );
    expect(english.querySelector('[lang="en"]')).not.toBeNull();
    expect(textOf(english)).not.toContain('In English');
    const packed = shown(entity({ context: 'Havenmeester van Lind' }));
    expect(packed.querySelector('[lang]')).toBeNull();
    expect(textOf(packed)).not.toContain('In English');
  });
});
