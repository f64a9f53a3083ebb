import type { RelationName } from '../model/entity.ts';
import type { Kind } from '../model/kind.ts';

/** One entry as it is written by hand or in a pack: the fields that `knowledge/README.md` explains. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly context: string;
  readonly asOf: string;
  /** Aliases that mean it anywhere. */
  readonly aliases: readonly string[];
  /** Aliases that mean it only once a full name stands in the same article. */
  readonly short: readonly string[];
  /** Aliases that are also an ordinary word or another's name, and need evidence. */
  readonly guarded: readonly string[];
  /** Words near a guarded alias that speak for this reading. */
  readonly evidence: readonly string[];
  /** 1 to 100: how often a shared alias means this one. */
  readonly prior?: number | undefined;
  readonly relations: Readonly<Partial<Record<RelationName, readonly string[] | undefined>>>;
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
}

/** Longest name or alias, in characters. */
export const ALIAS_LIMIT = 120;

/** Longest context, in characters: one line of a card. */
export const CONTEXT_LIMIT = 140;

/** The id that a name gets if its entry states none: lower case, accents off, hyphens between words. */
export function idOf(name: string): string {
  if (/^[a-zA-Z0-9 -]*$/.test(name)) return hyphenate(name);
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼʻ`]/gu, '')
    .replace(/[ßøłđıæœ]/giu, letter => PLAIN[letter.toLowerCase()] ?? letter);
  return hyphenate(plain);
}

function hyphenate(plain: string): string {
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/** Texts without overrides of direction, which make a text read as another one. */
export const NO_TURNS = /^[^\u202a-\u202e\u2066-\u2069]*$/u;
