import type { Kind } from '../../model/kind.ts';
import type { MarkStyle } from '../../model/mark-style.ts';

/** How each kind is marked by default. The lines differ too, for readers who can't tell the colours apart. */
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

/** CSS name of a kind's highlight on a light backdrop. Its colours are in `write-marks.ts`. */
export function markName(kind: Kind, style: MarkStyle): string {
  return style === DEFAULT_STYLES[kind] ? `dramatis-${kind}` : `dramatis-${kind}-${style}`;
}

/** The same on a dark backdrop. */
export function onDark(name: string): string {
  return `${name}-on-dark`;
}
