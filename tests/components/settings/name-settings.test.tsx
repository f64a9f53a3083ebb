import { describe, expect, it, vi } from 'vitest';
import { NameSettings } from '../../../components/settings/NameSettings.tsx';
import type { WrongLink } from '../../../lib/model/settings.ts';
import { render, textOf } from '../render.ts';

const entities = {
  jordan: { name: 'Jordan', context: 'Arab kingdom' },
  jim: { name: 'Jim Jordan', context: '' },
};
const notes = (link: Omit<WrongLink, 'name'>): string =>
  textOf(
    render(
      <NameSettings
        ignoredNames={[]}
        wrongLinks={[{ name: 'Jordan', ...link }]}
        entities={entities}
        onIgnore={vi.fn()}
        onUnignore={vi.fn()}
        onRemoveWrongLink={vi.fn()}
      />,
    ),
  );

describe('a correction', () => {
  it.each([
    [{ entityId: 'jordan' }, 'not Jordan (Arab kingdom)'],
    [{ entityId: 'jim' }, 'not Jim Jordan'],
    [{ entityId: 'jordan', meant: 'jim' }, 'not Jordan, but Jim Jordan'],
    [{ entityId: 'pack/a', meant: 'pack/b' }, 'not pack/a, but pack/b'],
  ])('says what the name doesn’t mean, and what it means: %j', (link, note) => {
    expect(notes(link)).toContain(note);
  });
});
