import type { Kind } from '../../model/kind.ts';
import type { MarkStyle } from '../../model/mark-style.ts';

/** How each kind is marked unless the reader wants it otherwise: the line tells kinds apart where colours do not. */
export const DEFAULT_STYLES: Readonly<Record<Kind, MarkStyle>> = {
  person: 'line',
  organization: 'line',
  place: 'dots',
  product: 'dashes',
  law: 'dashes',
  event: 'dots',
  work: 'dots',
  group: 'dots',
};

/** Name of the highlight of a kind in a style, on a light ground; `write-marks.ts` has its colours. */
export function markName(kind: Kind, style: MarkStyle): string {
  return style === DEFAULT_STYLES[kind] ? `dramatis-${kind}` : `dramatis-${kind}-${style}`;
}

/** The same on a dark ground. */
export function onDark(name: string): string {
  return `${name}-on-dark`;
}
