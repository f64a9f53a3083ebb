import { phraseHash } from '../../../knowledge/evidence.ts';
import type { Stored } from '../../../knowledge/record.ts';
import { hashText } from '../../../text/hash.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Surface } from '../surfaces.ts';

const COMMA = hashText(',');
/** Words of a description to look at. */
const LONGEST = 8;
/** Shorter words say nothing about anyone. */
const TELLING = 4;
/** Letters that two forms of a word share: "senator", "senators". */
const STEM = 5;
/** Mentions to look at; people are introduced once, early. */
const LOOKED_AT = 3;

/** What a text says someone is, after a comma: ", a dentist in Hull,". */
export interface Introduction {
  readonly words: readonly string[];
  readonly keys: readonly number[];
  /** Whether it names an everyday trade: "a dentist in Hull". */
  readonly isEveryday: boolean;
}

/** Reads how a surface is introduced with the indefinite article; null if it isn't. Well-known people rarely are. */
export function readIntroduction(tokens: Tokens, { names }: Surface): Introduction | null {
  const { text, keys, shapes, starts, ends, count } = tokens;
  const { indefinite, trades } = tokens.words.linker;
  for (const { end } of names.slice(0, LOOKED_AT)) {
    if (end + 2 >= count || keys[end] !== COMMA || !indefinite.has(keys[end + 1]!)) continue;
    const words: string[] = [];
    const found: number[] = [];
    for (let at = end + 2; at < Math.min(count, end + 2 + LONGEST); at++) {
      if (shapes[at]! & Shape.blockStart || /[,.;:]/.test(text[starts[at]!]!)) break;
      if (!(shapes[at]! & Shape.letter) || ends[at]! - starts[at]! < TELLING) continue;
      words.push(text.slice(starts[at], ends[at]).toLowerCase());
      found.push(keys[at]!);
    }
    if (words.length > 0) return { words, keys: found, isEveryday: found.some(key => trades.has(key)) };
  }
  return null;
}

/** Whether an introduction fits what is known about an entity: one of its words is among the evidence or the context. */
export function fitsIntroduction({ words, keys }: Introduction, { context, evidence }: Stored): boolean {
  if (keys.some(key => evidence.includes(phraseHash([key])))) return true;
  return (context.toLowerCase().match(TELLING_WORD) ?? []).some(word => {
    const stem = word.slice(0, STEM);
    return words.some(other => other.startsWith(stem) || word.startsWith(other.slice(0, STEM)));
  });
}

/** A word of at least `TELLING` letters. */
const TELLING_WORD = /\p{L}[\p{L}\p{M}\p{N}]{3,}/gu;
