import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { inHeadlineCase } from './headline-case.ts';
import type { Name } from './name.ts';
import type { ExactMatch } from './name-borders.ts';

const POSSESSIVE = hashText('’s');

/**
 * Makes one name of "Mississippi Ave." and "Hart’s Island": such a place isn't what it is called after, so only the whole
 * of it may be known.
 * @param headlines lines in headline case, where "Epstein’s Island" may be any island of his
 */
export function addPlaceHeads(
  names: readonly Name[],
  tokens: Tokens,
  exactMatch: ExactMatch,
  headlines: Uint8Array,
): Name[] {
  let covered = 0;
  return names.flatMap(name => {
    if (name.first < covered) return [];
    const end = placeEnd(name, tokens, headlines);
    if (end === name.end) return [name];
    covered = end;
    return [{ ...name, end, label: 'LOC' as const, match: exactMatch(name.first, end) }];
  });
}

/** Where a name ends with the place that is called after it. */
function placeEnd({ end, match }: Name, tokens: Tokens, headlines: Uint8Array): number {
  const { keys, words } = tokens;
  if (!match || end >= tokens.count) return end;
  if (words.linker.streets.has(keys[end]!) && isCapital(tokens, end)) return end + 1;
  if (keys[end] !== POSSESSIVE || inHeadlineCase(headlines, end)) return end;
  const isLandform =
    end + 1 < tokens.count && words.linker.landforms.has(keys[end + 1]!) && isCapital(tokens, end + 1);
  // "Russia’s Lake Baikal" is two names.
  const continues = end + 2 < tokens.count && isCapital(tokens, end + 2);
  return isLandform && !continues ? end + 2 : end;
}

function isCapital({ shapes }: Tokens, at: number): boolean {
  return (shapes[at]! & (Shape.capital | Shape.blockStart | Shape.sentenceStart)) === Shape.capital;
}
