import { phraseHash } from '../../../knowledge/evidence.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Stored } from '../../../knowledge/record.ts';
import { hashText } from '../../../text/hash.ts';
import { Class, runsIn } from '../../../text/letter-runs.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Surface } from '../surfaces.ts';

const COMMA = hashText(',');
/** Marks that end a description. */
const ENDS = ',.;:';
/** Words of a description to look at. */
const LONGEST = 8;
/** Shorter words say nothing about anyone. */
const TELLING = 4;
/** Letters that two forms of a word share: "senator", "senators". */
const STEM = 5;
/** Mentions to look at; people are introduced once, early. */
const LOOKED_AT = 3;

/** What a text says someone or something is, after a comma: ", a dentist in Hull,", ", the crypto exchange,". */
export interface Introduction {
  /** Whether it has the definite article: what readers are expected to know, or reminded of. */
  readonly isDefinite: boolean;
  readonly words: readonly string[];
  readonly keys: readonly number[];
  /** Whether it names an everyday trade: "a dentist in Hull". */
  readonly isEveryday: boolean;
}

/**
 * Reads how a surface is introduced; null if it isn't. With the indefinite article, well-known people rarely are. What
 * has the definite one must start with a word in lower case: not ", the White House said".
 */
export function readIntroduction(tokens: Tokens, { names }: Surface): Introduction | null {
  const { text, keys, shapes, starts, ends, count } = tokens;
  const { indefinite, articles, trades, clauses } = tokens.words.linker;
  for (let i = 0; i < Math.min(LOOKED_AT, names.length); i++) {
    const { end } = names[i]!;
    if (end + 2 >= count || keys[end] !== COMMA) continue;
    const isDefinite = clauses.size > 0 && articles.has(keys[end + 1]!);
    if (!isDefinite && !indefinite.has(keys[end + 1]!)) continue;
    if (isDefinite && shapes[end + 2]! & Shape.capital) continue;
    const words: string[] = [];
    const found: number[] = [];
    for (let at = end + 2; at < Math.min(count, end + 2 + LONGEST); at++) {
      if (shapes[at]! & Shape.blockStart || ENDS.includes(text[starts[at]!]!)) break;
      if (isDefinite && clauses.has(keys[at]!)) break;
      if (!(shapes[at]! & Shape.letter) || ends[at]! - starts[at]! < TELLING) continue;
      words.push(text.slice(starts[at], ends[at]).toLowerCase());
      found.push(keys[at]!);
    }
    const isEveryday = !isDefinite && found.some(key => trades.has(key));
    if (words.length > 0) return { isDefinite, words, keys: found, isEveryday };
  }
  return null;
}

/** Whether an introduction fits what is known about an entity: one of its words is among the evidence or the context. */
function fitsIntroduction({ words, keys }: Introduction, { context, category, evidence }: Stored): boolean {
  if (keys.some(key => evidence.includes(phraseHash([key])))) return true;
  return runsIn((context || category).toLowerCase(), WORD, Class.letter).some(word => {
    if (word.length < TELLING) return false;
    const stem = word.slice(0, STEM);
    return words.some(other => other.startsWith(stem) || word.startsWith(other.slice(0, STEM)));
  });
}

const WORD = Class.letter | Class.mark | Class.number;

/**
 * How an introduction compares with what is known. With the indefinite article: it says the same, something else, or
 * names an everyday trade. With the definite one: the entity is described by it, or otherwise.
 */
export type Fit = 'same' | 'other' | 'everyday' | 'described' | 'otherwise';

/** The introductions in a text, each read and compared once. */
export class Introductions {
  private readonly knowledge: Knowledge;
  private readonly tokens: Tokens;
  private readonly read = new Map<Surface, Introduction | null>();
  private readonly fits = new Map<Introduction, Map<number, boolean>>();

  constructor(knowledge: Knowledge, tokens: Tokens) {
    this.knowledge = knowledge;
    this.tokens = tokens;
  }

  /** Compares a surface's introduction with a candidate; null without one. */
  fit(ref: number, surface: Surface): Fit | null {
    let read = this.read.get(surface);
    if (read === undefined) {
      read = readIntroduction(this.tokens, surface);
      this.read.set(surface, read);
    }
    if (!read) return null;
    if (read.isDefinite) return this.isFitting(read, ref) ? 'described' : 'otherwise';
    if (this.isFitting(read, ref)) return 'same';
    return read.isEveryday ? 'everyday' : 'other';
  }

  private isFitting(read: Introduction, ref: number): boolean {
    const compared = this.fits.get(read) ?? new Map<number, boolean>();
    this.fits.set(read, compared);
    const kept = compared.get(ref);
    if (kept !== undefined) return kept;
    const isFitting = fitsIntroduction(read, this.knowledge.record(ref));
    compared.set(ref, isFitting);
    return isFitting;
  }
}
