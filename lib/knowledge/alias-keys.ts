import { tokenize } from '../text/tokenize.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import { Casing, LONGEST_ALIAS } from './format.ts';

/** An alias as the scanner meets it: the keys of its words, hyphens left out. */
export interface AliasKeys {
  readonly keys: readonly number[];
  readonly casing: number;
}

/**
 * Breaks an alias into the keys under which it is stored. A leading "the" and closing signs are dropped.
 * @returns null where nothing is left, or where it has more words than any alias may have
 */
export function aliasKeys(alias: string): AliasKeys | null {
  const tokens = tokenize(alias.replace(/^the\s+/i, ''));
  let count = tokens.count;
  while (count > 0 && !endsAlias(tokens, count - 1)) count--;
  const keys: number[] = [];
  for (let i = 0; i < count; i++) if (tokens.keys[i] !== 0) keys.push(tokens.keys[i]!);
  if (keys.length === 0 || keys.length > LONGEST_ALIAS) return null;
  return { keys, casing: casingOf(tokens.shapes[0]!, count) };
}

/** Words end aliases, and so do possessives ("McDonald’s") and the plus sign of brands ("Disney+"). */
function endsAlias({ text, starts, ends, shapes }: Tokens, at: number): boolean {
  return (shapes[at]! & Shape.word) !== 0 || ends[at]! - starts[at]! === 2 || text[starts[at]!] === '+';
}

function casingOf(first: number, count: number): number {
  if (!(first & (Shape.capital | Shape.digit | Shape.innerCapital)) && count > 1) return Casing.particle;
  if (!(first & (Shape.capital | Shape.digit))) return Casing.inner;
  return count === 1 && first & Shape.allCaps && !(first & Shape.digit) ? Casing.capitals : Casing.name;
}
