import { signAt } from '../../../text/token-text.ts';
import { containersOf } from '../containers.ts';
import type { LinkContext } from '../link-context.ts';
import { isTownAmongUniversities } from '../readings/university-towns.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import type { Doubt, Rule, RuledCandidate, RuledLink } from './rule.ts';

/** Places of another name, and what is called after a place. */
export const PLACES: readonly Rule[] = [isSeat, isModel, isOfBracketed, isTownAmongUniversities];

/** Share of mentions after a seat that makes the name a constituency. */
const MOSTLY = 0.5;

/** "The Bondi 9" is a thing, whatever place it is called after. "The Netherlands 12 percent" is a country. */
function isModel({ ref }: RuledCandidate, surface: Surface, context: TextContext): boolean {
  if (context.cues(surface).asModel === 0 || context.isSport) return false;
  return context.knowledge.record(ref).kind === 'place' && containersOf(context.knowledge, ref).size > 1;
}

/** "San José (Costa Rica)" isn't in California. */
function isOfBracketed({ ref }: RuledCandidate, { names }: Surface, context: TextContext): false | Doubt {
  const { knowledge, tokens } = context;
  if (knowledge.record(ref).kind !== 'place') return false;
  return names.some(({ end }) => signAt(tokens, end) === '(') && isOfOtherCountry;
}

function isOfOtherCountry({ ref }: RuledLink, { names }: Surface, context: LinkContext): boolean {
  const { tokens, places, settledLinks } = context;
  return names.some(({ end }) => {
    if (signAt(tokens, end) !== '(') return false;
    const inside = settledLinks.get(places.startingAt(end + 1)!)?.ref;
    if (inside === undefined || context.knowledge.record(inside).kind !== 'place') return false;
    const around = containersOf(context.knowledge, ref);
    return around.size > 1 && containersOf(context.knowledge, inside).size < 2 && !around.has(inside);
  });
}

/** "The MP for Tottenham" sits for a place, not for its club. */
function isSeat({ ref }: RuledCandidate, surface: Surface, context: TextContext): boolean {
  const { kind } = context.knowledge.record(ref);
  return kind !== 'place' && kind !== 'group' && context.cues(surface).afterSeat > MOSTLY;
}
