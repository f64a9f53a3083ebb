import { signAt } from '../../../text/token-text.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';

const AGENCY = /\b(?:news|press) agency\b/i;
const DASH = /[-–—]/;

/** "WASHINGTON (AP) —": in brackets before a dash, a news agency says whose report it is. */
export function isAgencyOfDateline(ref: number, { names, keys }: Surface, context: LinkContext): boolean {
  if (keys.length > 1) return false;
  const { knowledge, tokens } = context;
  const isInDateline = names.some(
    ({ first, end }) =>
      signAt(tokens, first - 1) === '(' && signAt(tokens, end) === ')' && DASH.test(signAt(tokens, end + 1)),
  );
  return isInDateline && AGENCY.test(knowledge.record(ref).context);
}
