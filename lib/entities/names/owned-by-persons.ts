import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Name } from './name.ts';

const POSSESSIVE = hashText('’s');

/**
 * Shortens "Christie’s" to a surname in "Christie’s campaign" after "Chris Christie": there, it isn't the auction house. Before
 * a verb or a small word, a firm may be meant.
 * @param names in the order of the text
 */
export function shortenOwners(tokens: Tokens, names: readonly Name[]): Name[] {
  const { keys } = tokens;
  const surnames = new Set<number>();
  return names.map(name => {
    const { first, end, label } = name;
    if (label === 'PER' && end - first > 1 && keys[end - 1] !== POSSESSIVE) surnames.add(keys[end - 1]!);
    const isFirm = end - first === 2 && keys[end - 1] === POSSESSIVE && name.match !== null;
    if (!isFirm || !surnames.has(keys[first]!) || !owns(tokens, end)) return name;
    return { first, end: end - 1, label: 'PER', probability: PROBABILITY, match: null };
  });
}

/** Probability that a word from an earlier full name is that person's surname again. */
const PROBABILITY = 0.6;

/** Whether a word in lower case that may be a noun follows. */
function owns({ keys, shapes, words, count }: Tokens, at: number): boolean {
  const { smallWords, deeds, speech } = words.linker;
  if (at >= count || smallWords.size === 0 || shapes[at]! & Shape.blockStart) return false;
  if ((shapes[at]! & (Shape.letter | Shape.capital | Shape.innerCapital)) !== Shape.letter) return false;
  const key = keys[at]!;
  return !smallWords.has(key) && !deeds.has(key) && !speech.has(key);
}
