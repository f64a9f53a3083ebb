import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/model/kind.ts';
import { MARK_STYLES } from '../../../lib/model/mark-style.ts';
import { DEFAULT_STYLES, markName, onDark } from '../../../lib/page/marks/mark-styles.ts';
import { type Matching, writeMarks } from '../../../modules/marks/write-marks.ts';

const kinds = Object.keys(DEFAULT_STYLES) as Kind[];

describe.each([
  ['root', ':root::highlight'],
  ['elements', '::highlight'],
] as const satisfies [Matching, string][])(
  'the highlight style sheet, matched on %s',
  (matching, selector) => {
    const sheet = writeMarks(matching);

    it.each(kinds.flatMap(kind => MARK_STYLES.map(style => [kind, style] as const)))(
      'styles %s as %s',
      (kind, style) => {
        for (const name of [markName(kind, style), onDark(markName(kind, style))])
          expect(sheet.split('\n').some(line => line.startsWith(`${selector}(${name}){`))).toBe(true);
      },
    );

    it('has a separate name for each kind and style', () => {
      const names = kinds.flatMap(kind => MARK_STYLES.map(style => markName(kind, style)));
      expect(new Set(names).size).toBe(names.length);
    });

    it('has no effect in print', () => {
      expect(sheet.startsWith('@media screen{')).toBe(true);
    });
  },
);
