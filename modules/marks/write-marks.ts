import type { Kind, MarkStyle } from '../../lib/model.ts';
import { DEFAULT_STYLES, markName, onDark } from '../../lib/page/mark-styles.ts';

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
const STYLES: readonly MarkStyle[] = ['line', 'dots', 'dashes', 'tint'];
/** Of colours in lines and in grounds of words, as the last digits of a CSS colour. */
const OPACITY = { line: 'b3', tint: '33' };

/** The mention whose card is open, and a passage that is shown on demand. */
const SHOWN = [
  ['dramatis-active', '#c9b58a40'],
  ['dramatis-active-on-dark', '#d8cba533'],
  ['dramatis-flash', '#ffd75e99'],
  ['dramatis-flash-on-dark', '#b8901f99'],
] as const;

/**
 * The style sheet of the marks. Highlights cannot share a rule through a wildcard and take no variables, so that each
 * kind has a name for each style and ground.
 */
export function writeMarks(): string {
  const kinds = Object.keys(DEFAULT_STYLES) as Kind[];
  const marks = kinds.flatMap(kind =>
    STYLES.flatMap(style => {
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
  return `text-decoration:underline ${LINES[style]} max(1px,.06em) ${colour}${OPACITY.line};text-underline-offset:.2em`;
}

function rule(names: readonly string[], body: string): string {
  return `${names.map(name => `::highlight(${name})`).join(',')}{${body}}`;
}
