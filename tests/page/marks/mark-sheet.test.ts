import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/model/kind.ts';
import { MARK_STYLES } from '../../../lib/model/mark-style.ts';
import { markSheet } from '../../../lib/page/marks/mark-sheet.ts';
import { DEFAULT_STYLES, FLASH, markName, onDark } from '../../../lib/page/marks/mark-styles.ts';

const kinds = Object.keys(DEFAULT_STYLES) as Kind[];
const all = new Set(kinds.flatMap(kind => [markName(kind), onDark(markName(kind))]));

describe.each([[[':root']], [['']], [['article', 'h1']]])('the highlight style sheet for %j', origins => {
  const selectorOf = (name: string): string =>
    origins.map(origin => `${origin}::highlight(${name})`).join(',');

  it.each(kinds.flatMap(kind => MARK_STYLES.map(style => [kind, style] as const)))(
    'styles %s as %s',
    (kind, style) => {
      const lines = markSheet({ [kind]: style }, origins, all).split('\n');
      const look =
        style === 'tint'
          ? 'background-color:#'
          : `underline ${{ line: 'solid', dots: 'dotted', dashes: 'dashed' }[style]}`;
      for (const name of [markName(kind), onDark(markName(kind))])
        expect(lines.find(line => line.startsWith(`${selectorOf(name)}{`))).toContain(look);
    },
  );

  it('has no effect in print', () => {
    expect(markSheet({}, origins, all).startsWith('@media screen{')).toBe(true);
  });

  it.each([
    [[]],
    [[markName('person')]],
    [[markName('law'), onDark(markName('place'))]],
    [[FLASH, markName('work')]],
  ])('contains only what is painted: %j', painted => {
    const text = markSheet({}, origins, new Set(painted));
    const named = [...text.matchAll(/::highlight\(([^)]+)\)/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual([...painted].sort());
    const sheet = text.split('{').length;
    expect(text.split('}')).toHaveLength(sheet);
  });
});
