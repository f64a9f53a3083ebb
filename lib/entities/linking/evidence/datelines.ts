import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';

const AGENCY = /\b(?:news|press) agency\b/i;
const DASH = /^[-–—]/;

/** "WASHINGTON (AP) —": in brackets before a dash, a news agency says whose report it is. */
export function isAgencyOfDateline(ref: number, { names, keys }: Surface, context: LinkContext): boolean {
  if (keys.length > 1) return false;
  const { knowledge, tokens } = context;
  const { text, starts, count } = tokens;
  const isInDateline = names.some(
    ({ first, end }) =>
      end + 1 < count &&
      text[starts[first - 1] ?? -1] === '(' &&
      text[starts[end]!] === ')' &&
      DASH.test(text.slice(starts[end + 1], starts[end + 1]! + 1)),
  );
  return isInDateline && AGENCY.test(knowledge.record(ref).context);
}
