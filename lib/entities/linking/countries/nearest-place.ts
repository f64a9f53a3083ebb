import { NEAR } from '../evidence/text-evidence.ts';
import type { LinkContext } from '../link-context.ts';

/** The same for a place after a name in a headline: "Senate Passes Bill to Counter China" is about neither's court. */
const NEAR_IN_HEADLINE = 6;

/** The settled place or nationality nearest to a token, or the one named most if none is near; null if there is none. */
export function nearestPlace(at: number, { knowledge, settledLinks, isShort }: LinkContext): number | null {
  let nearest: number | null = null;
  let most: number | null = null;
  let mostNames = 0;
  let least = NEAR + 1;
  for (const [{ names }, { ref }] of settledLinks) {
    const { kind } = knowledge.record(ref);
    if (kind !== 'place' && kind !== 'group') continue;
    if (names.length > mostNames) {
      mostNames = names.length;
      most = ref;
    }
    for (const { first } of names) {
      // Text before a name says more about it than text after it.
      const distance = first < at ? at - first : 2 * (first - at);
      if (distance >= least || (first > at && isShort && first - at > NEAR_IN_HEADLINE)) continue;
      least = distance;
      nearest = ref;
    }
  }
  return isShort ? nearest : (nearest ?? most);
}
