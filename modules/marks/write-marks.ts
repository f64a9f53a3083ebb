import type { Kind } from '../../lib/model/kind.ts';
import { MARK_STYLES, type MarkStyle } from '../../lib/model/mark-style.ts';
import { DEFAULT_STYLES, markName, onDark } from '../../lib/page/marks/mark-styles.ts';

/** By kind, for a light and a dark ground. */
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
/** Of colours in lines and in grounds of words, as the last digits of a CSS colour. */
const OPACITY = { line: 'b3', tint: '33' };

/** The mention whose card is open, and a passage that is shown on demand. */
const SHOWN = [
  ['dramatis-active', '#c9b58a40'],
  ['dramatis-active-on-dark', '#d8cba533'],
  ['dramatis-flash', '#ffd75e99'],
  ['dramatis-flash-on-dark', '#b8901f99'],
] as const;

/** Where a browser takes the look of a highlight from: the root, from which all elements have it, or each element. */
export type Matching = 'root' | 'elements';

/**
 * The style sheet of the marks. Chromium works out the look of every highlight that a rule matches for every element of
 * a page, marked or not, which is most of what a long page would pay (`npm run bench -- --only no-article-long`); rules
 * for the root alone cost next to nothing, as the others have them from it. Firefox hands nothing down, and asks only
 * where something is painted. Lengths are shares of the text's size, which stay so when they are handed down.
 *
 * Highlights cannot share a rule through a wildcard and take no variables, so that each kind has a name for each style
 * and ground.
 */
export function writeMarks(matching: Matching): string {
  const kinds = Object.keys(DEFAULT_STYLES) as Kind[];
  const marks = kinds.flatMap(kind =>
    MARK_STYLES.flatMap(style => {
      const [light, dark] = COLOURS[kind];
      const name = markName(kind, style);
      return [
        { name, body: look(style, light) },
        { name: onDark(name), body: look(style, dark) },
      ];
    }),
  );
  const names = marks.map(({ name }) => name);
  const shown = SHOWN.map(([name]) => name);
  const plain = 'background-color:transparent;text-decoration:underline 2px currentColor';
  const rule = (of: readonly string[], body: string): string =>
    `${of.map(name => `${matching === 'root' ? ':root' : ''}::highlight(${name})`).join(',')}{${body}}`;
  return [
    // Not on paper.
    '@media screen{',
    ...marks.map(({ name, body }) => rule([name], body)),
    ...SHOWN.map(([name, colour]) => rule([name], `background-color:${colour}`)),
    `@media (prefers-contrast:more),(forced-colors:active){${rule(names, plain)}}`,
    `@media (forced-colors:active){${rule(shown, 'background-color:Highlight;color:HighlightText')}}`,
    '}',
  ].join('\n');
}

function look(style: MarkStyle, colour: string): string {
  if (style === 'tint') return `background-color:${colour}${OPACITY.tint}`;
  return `text-decoration:underline ${LINES[style]} max(1px,6%) ${colour}${OPACITY.line};text-underline-offset:20%`;
}
