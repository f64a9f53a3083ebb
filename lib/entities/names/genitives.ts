import { Use } from '../../knowledge/format.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Name } from './name.ts';
import type { ExactMatch } from './name-borders.ts';

/** Fewest words that are still a person's name once the owner is split off. */
const FULL_NAME = 2;

/**
 * Splits "Merkels Memoiren" or "Obamas Beraterin Ann Doe", which the tagger may label as one name, after a known name in
 * the genitive. What is left is a name if it is known, or a person's in several words.
 */
export function splitGenitive(name: Name, tokens: Tokens, exactMatch: ExactMatch): Name[] {
  if (!tokens.stems || name.match) return [name];
  for (let end = name.end - 1; end > name.first; end--) {
    if (!tokens.stems[end - 1]) continue;
    const match = exactMatch(name.first, end);
    if (!match?.candidates.some(({ use }) => use === Use.alone)) continue;
    const owner = { ...name, end, label: null, probability: 0, match };
    const rest = { ...name, first: end, match: exactMatch(end, name.end) };
    const isName = rest.match !== null || (name.label === 'PER' && rest.end - rest.first >= FULL_NAME);
    return isName ? [owner, rest] : [owner];
  }
  return [name];
}
