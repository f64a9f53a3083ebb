import type { Kind } from '../../model/kind.ts';
import type { MarkStyle } from '../../model/mark-style.ts';
import { DEFAULT_STYLES, FLASH, markName, onDark, type Styles } from './mark-styles.ts';

/** By kind, for light and dark backgrounds. */
const COLOURS: Readonly<Record<Kind, readonly [light: string, dark: string]>> = {
  person: ['#9a431c', '#f0a880'],
  organization: ['#1d5b9b', '#8bbff3'],
  place: ['#276544', '#84cca2'],
  product: ['#6546ab', '#bfa9f6'],
  law: ['#735a00', '#dcc26e'],
  event: ['#9b2f5a', '#f29dbb'],
  work: ['#18646c', '#7bcbd3'],
  group: ['#555c69', '#b4bbc7'],
};
const LINES = { line: 'solid', dots: 'dotted', dashes: 'dashed' } as const;
/** Opacity of lines and of tints, as the last digits of a CSS colour. */
const OPACITY = { line: 'b3', tint: '33' };

/** Of a passage shown on request. */
const SHOWN = [
  [FLASH, '#ffd75e99'],
  [onDark(FLASH), '#b8901f99'],
] as const;

/**
 * The style sheet for highlights. Lengths are relative to the font size, so inheriting doesn't fix them.
 *
 * Each name has a price on each element that is styled, so the sheet contains only the names that are on the page.
 *
 * `::highlight()` takes no wildcards, and browsers differ in where they look up its custom properties
 * (https://github.com/w3c/csswg-drafts/issues/9909), so each kind has a name for each background.
 *
 * @param origins selectors of the elements that the styles are for (`styleOrigins`)
 * @param painted names of the highlights on the page
 */
export function markSheet(styles: Styles, origins: readonly string[], painted: ReadonlySet<string>): string {
  const kinds = Object.keys(DEFAULT_STYLES) as Kind[];
  const marks = kinds
    .flatMap(kind => {
      const [light, dark] = COLOURS[kind];
      const style = styles[kind] ?? DEFAULT_STYLES[kind];
      return [
        { name: markName(kind), body: look(style, light) },
        { name: onDark(markName(kind)), body: look(style, dark) },
      ];
    })
    .filter(({ name }) => painted.has(name));
  const names = marks.map(({ name }) => name);
  const flashes = SHOWN.filter(([name]) => painted.has(name));
  const shown = flashes.map(([name]) => name);
  const plain = 'background-color:transparent;text-decoration:underline 2px currentColor';
  const rule = (of: readonly string[], body: string): string =>
    of.length === 0
      ? ''
      : `${of.flatMap(name => origins.map(origin => `${origin}::highlight(${name})`)).join(',')}{${body}}`;
  return [
    // Not on paper.
    '@media screen{',
    ...marks.map(({ name, body }) => rule([name], body)),
    ...flashes.map(([name, colour]) => rule([name], `background-color:${colour}`)),
    `@media (prefers-contrast:more),(forced-colors:active){${rule(names, plain)}}`,
    `@media (forced-colors:active){${rule(shown, 'background-color:Highlight;color:HighlightText')}}`,
    '}',
  ].join('\n');
}

function look(style: MarkStyle, colour: string): string {
  if (style === 'tint') return `background-color:${colour}${OPACITY.tint}`;
  return `text-decoration:underline ${LINES[style]} max(1px,6%) ${colour}${OPACITY.line};text-underline-offset:20%`;
}
