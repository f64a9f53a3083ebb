import { Use } from '../../knowledge/format.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Link } from '../linking/link.ts';
import { mainLabel, type Surface } from '../linking/surfaces.ts';
import type { Name } from '../names/name.ts';

// What the words around a name say against its being short for a full name in the text.

/** "National Security Adviser": the first words of a council's name, in a title that isn't its own. */
export function isInLongerName({ shapes, count }: Tokens, { first, end, label }: Name): boolean {
  if (label === 'PER' || end - first < 2 || end >= count || shapes[end]! & Shape.sentenceStart) return false;
  return (shapes[end]! & (Shape.capital | Shape.letter)) === (Shape.capital | Shape.letter);
}

/** "President Obama" isn't Michelle Obama: the text never gives her this title. */
export function isOfOtherRank(
  { keys, words }: Tokens,
  { first }: Name,
  options: readonly Surface[],
  own: Link | undefined,
): boolean {
  const rank = keys[first - 1] ?? 0;
  if (own?.use !== Use.alone || !words.linker.ranks.has(rank)) return false;
  return !options.some(({ names }) => names.some(name => keys[name.first - 1] === rank));
}

/**
 * Whether a text that has "President Obama" gives the other Obama's name in full ever after: then the bare surname is the
 * president's.
 */
export function areToldApart(ranked: readonly Name[], options: readonly Surface[]): boolean {
  const [named] = ranked;
  return named !== undefined && options.every(({ names }) => names.at(-1)!.first > named.first);
}

/** "The elder Soros" isn't the one named last, but the one known by the surname alone. */
export function isOlder({ keys, words }: Tokens, { first }: Name, own: Link | undefined): boolean {
  return own !== undefined && first > 0 && words.linker.ages.has(keys[first - 1]!);
}

/**
 * "Elm Enterprise" is one of Elm's products, not its full name: articles introduce a body by its full name, and this one names
 * Elm first, and more often. "Elm Industries" is Elm all the same.
 */
export function isMadeBy(short: Surface, full: Surface, firstLine: number, { words }: Tokens): boolean {
  if (mainLabel(full) === 'PER' || full.names.length * 2 > short.names.length) return false;
  if (words.linker.bodyWords.has(full.keys.at(-1)!)) return false;
  return short.names.some(({ first }) => first >= firstLine && first < full.names[0]!.first);
}
