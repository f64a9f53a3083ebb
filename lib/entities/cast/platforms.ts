import type { Kind } from '../../model/kind.ts';

/** "compatible with ", "works with Elm, Oak and ": what precedes what a product works with. */
const WORKS_WITH =
  /\b(?:compatib\w+ with|works? with|working with|pairs? with|paired with|integrates? with|integration with|supports?|support for|kompatibel mit|compatibles? (?:avec|con)|compatibili? con|compatíve(?:l|is) com) (?:[^.!?;:\n]{0,40}(?:,|\band|\bor|\bund|\boder|\bet|\bou|\by|\bo|\be) )?(?:the )?$/i;
/** "Elm users should look elsewhere". */
const USERS = /^ (?:(?:users|owners|subscribers)|and [^.!?;:\n]{3,25} (?:users|owners))\b/u;

/** As far as the words reach. */
const BEFORE = 80;
const AFTER = 40;

/**
 * Whether a text mostly mentions something because others work with it: the platforms in a list of products.
 * @param places where it is named
 */
export function isPlatform(
  kind: Kind,
  places: readonly { readonly start: number; readonly end: number }[],
  text: string,
): boolean {
  if (kind === 'place') return false;
  const passing = places.filter(
    ({ start, end }) =>
      WORKS_WITH.test(text.slice(Math.max(0, start - BEFORE), start)) ||
      USERS.test(text.slice(end, end + AFTER)),
  );
  return passing.length > places.length / 2;
}
