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

/** The reader's changes to `DEFAULT_STYLES`. */
export type Styles = Readonly<Partial<Record<Kind, MarkStyle>>>;

/** CSS name of the highlight of a passage shown on request, on a light backdrop. */
export const FLASH = 'dramatis-flash';

/** CSS name of a kind's highlight on a light backdrop. */
export function markName(kind: Kind): string {
  return `dramatis-${kind}`;
}

/** The same on a dark backdrop. */
export function onDark(name: string): string {
  return `${name}-on-dark`;
}
