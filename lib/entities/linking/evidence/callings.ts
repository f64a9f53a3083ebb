import type { Stored } from '../../../knowledge/record.ts';
import { fold } from '../../../text/fold.ts';
import { hashSet, hashText } from '../../../text/hash.ts';
import { bitOf } from '../../../text/languages/fields.ts';
import { LANGUAGE_WORDS } from '../../../text/languages/languages.ts';
import { Class, runsIn } from '../../../text/letter-runs.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Surface } from '../surfaces.ts';

/** Mentions to look at; people are introduced once, early. */
const LOOKED_AT = 3;
const EVERYDAY = bitOf('everyday');
/** "A dentist named Carney" */
const NAMING = hashSet('named called');

/** What a text says that people do, and which fields it is about, as bits. Both are 0 without word lists. */
export class TextCallings {
  private readonly tokens: Tokens;
  private all: number | null = null;
  private readonly own = new Map<Surface, number>();

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** Whether the language has lists of these words. */
  get isKnown(): boolean {
    return this.tokens.words.callings.size > 0;
  }

  /** The fields that the whole text mentions. */
  get fields(): number {
    if (this.all !== null) return this.all;
    const { keys, count, words } = this.tokens;
    let found = 0;
    for (let at = 0; at < count; at++)
      found |= (words.callings.get(keys[at]!) ?? 0) | (words.subjects.get(keys[at]!) ?? 0);
    this.all = found;
    return found;
  }

  /** The fields that the words around a surface's mentions are about. */
  near({ names }: Surface): number {
    const { keys, count, words } = this.tokens;
    let found = 0;
    for (const { first, end } of names.slice(0, LOOKED_AT))
      for (let at = Math.max(0, first - NEAR); at < Math.min(count, end + NEAR); at++)
        found |= (words.callings.get(keys[at]!) ?? 0) | (words.subjects.get(keys[at]!) ?? 0);
    return found;
  }

  /** The fields of what the text calls a surface: "Professor James Naismith", "Ann Lee, a cellist". */
  of(surface: Surface): number {
    const kept = this.own.get(surface);
    if (kept !== undefined) return kept;
    let found = 0;
    for (const { first, end } of surface.names.slice(0, LOOKED_AT))
      found |= this.before(first, end) | this.after(end);
    this.own.set(surface, found);
    return found;
  }

  private before(first: number, end: number): number {
    const { text, keys, shapes, starts, words } = this.tokens;
    // The tagger may take a title for a part of the name.
    if (end - first > 2 && words.linker.titles.has(keys[first]!))
      return words.callings.get(keys[first]!) ?? 0;
    if (first === 0 || shapes[first]! & Shape.blockStart) return 0;
    const isApart = text[starts[first - 1]!] === '.' || NAMING.has(keys[first - 1]!);
    return words.callings.get(keys[isApart ? first - 2 : first - 1] ?? 0) ?? 0;
  }

  private after(end: number): number {
    const { text, keys, shapes, starts, count, words } = this.tokens;
    if (end + 1 >= count || text[starts[end]!] !== ',') return 0;
    const isIndefinite = words.linker.indefinite.has(keys[end + 1]!);
    let found = 0;
    for (let at = isIndefinite ? end + 2 : end + 1; at < Math.min(count, end + 2 + LONGEST); at++) {
      const shape = shapes[at]!;
      if (shape & Shape.blockStart || !(shape & Shape.letter) || words.linker.prepositions.has(keys[at]!))
        break;
      if (words.linker.clauses.has(keys[at]!) || words.linker.speech.has(keys[at]!)) break;
      found |= words.callings.get(keys[at]!) ?? 0;
      // Without an article, only the first word is surely about the name: ", professor of law".
      if (!isIndefinite) break;
    }
    return found;
  }
}

/** Words around a name that show what a passage is about. */
const NEAR = 40;
/** Words of a description to look at. */
const LONGEST = 6;

const KNOWN = new WeakMap<Stored, number>();

/** The fields of what is known about an entity, read once. What is known is in English. */
export function fieldsOf(record: Stored): number {
  const known = KNOWN.get(record);
  if (known !== undefined) return known;
  const { callings, subjects } = LANGUAGE_WORDS.en;
  let found = 0;
  for (const word of runsIn((record.context || record.category).toLowerCase(), Class.letter)) {
    const key = hashText(fold(word));
    found |= (callings.get(key) ?? 0) | (subjects.get(key) ?? 0);
  }
  const fields = found & ~EVERYDAY;
  KNOWN.set(record, fields);
  return fields;
}
