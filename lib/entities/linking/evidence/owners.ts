import { Shape, type Tokens } from '../../../text/tokens.ts';

/** Words between a name and the possessive that points back to it: "has since closed its airspace". */
const OWNER_REACH = 4;

/** What a possessive after a name says that the name is; null without one. */
export function ownerAfter({ keys, shapes, count, words }: Tokens, end: number): 'thing' | 'person' | null {
  const { thingOwners, personOwners, prepositions } = words.linker;
  if (thingOwners.size === 0) return null;
  // The first word has to be a verb, so that the name is the subject: not "to Paris with her sister".
  for (let at = end; at < Math.min(count, end + OWNER_REACH); at++) {
    if ((shapes[at]! & (Shape.letter | Shape.capital | Shape.blockStart)) !== Shape.letter) return null;
    if (prepositions.has(keys[at]!)) return null;
    if (at === end) continue;
    if (thingOwners.has(keys[at]!)) return 'thing';
    if (personOwners.has(keys[at]!)) return 'person';
  }
  return null;
}
