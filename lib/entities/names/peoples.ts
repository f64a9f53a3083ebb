import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Surface } from '../linking/surfaces.ts';

/**
 * Whether an unknown name is that of a people, or an adjective: "Maasai warriors", "First Nations people". The tagger takes
 * such names for organisations or places, since it has no label for them.
 */
export function isPeople(tokens: Tokens, { names, keys: own, votes }: Surface): boolean {
  const { keys, shapes, count, words } = tokens;
  const { peopleNouns, communityNouns } = words.linker;
  const isPerson = votes.PER > votes.LOC + votes.ORG + votes.MISC;
  if (isPerson && own.length > 1) return false;
  const isPlace = isPerson || votes.LOC > votes.ORG + votes.MISC;
  return names.some(({ first, end }) => {
    if (end >= count || shapes[end]! & (Shape.capital | Shape.blockStart)) return false;
    // "NATO countries" are its members.
    if (shapes[end - 1]! & Shape.allCaps || shapes[first]! & Shape.allCaps) return false;
    // A community may be a village: "the Loliondo community".
    return peopleNouns.has(keys[end]!) || (!isPlace && communityNouns.has(keys[end]!));
  });
}
