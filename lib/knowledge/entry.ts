import type { RelationName } from '../model/entity.ts';
import type { Kind } from '../model/kind.ts';

/** One hand-written entry, or one from a pack; `knowledge/README.md` explains the fields. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly context: string;
  readonly asOf: string;
  /** Whether the context can't change any more, so that its month isn't worth showing. */
  readonly settled?: boolean | undefined;
  /** Aliases that mean it in any article. */
  readonly aliases: readonly string[];
  /** Aliases that mean it only after its full name in the same article. */
  readonly short: readonly string[];
  /** Aliases that are also an ordinary word or another entity's name, and so need evidence. */
  readonly guarded: readonly string[];
  /** Words near a guarded alias that point to this entity. */
  readonly evidence: readonly string[];
  /** 1 to 100: how often a shared alias means this entity. */
  readonly prior?: number | undefined;
  readonly relations: Readonly<Partial<Record<RelationName, readonly string[] | undefined>>>;
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
}

/** Longest name or alias, in characters. */
export const ALIAS_LIMIT = 120;

/** Longest context, in characters: one line of a card. */
export const CONTEXT_LIMIT = 140;

/** The id of an entry that doesn't state one: its name in lower case, without accents, hyphens between words. */
export function idOf(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase().replace(/[ -]+/g, '-').replace(EDGES, '');
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼʻ`]/gu, '')
    .replace(/[ßøłđıæœ]/giu, letter => PLAIN[letter.toLowerCase()] ?? letter);
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(EDGES, '');
}

/** Most names: what they need is found sooner. */
const PLAIN_NAME = /^[a-zA-Z0-9 -]*$/;
const EDGES = /^-|-$/g;

const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/** Text without bidirectional control characters, which can make it read as something else. */
export const NO_TURNS = /^[^\u202a-\u202e\u2066-\u2069]*$/u;
