import { fold } from '../fold.ts';
import { hashText } from '../hash.ts';

/** What people are known for. `everyday` is for trades that put nobody in the news. */
const FIELDS = [
  'sport',
  'screen',
  'music',
  'letters',
  'politics',
  'learning',
  'law',
  'faith',
  'arms',
  'business',
  'medicine',
  'everyday',
] as const;

/** Words by field, separated by spaces; a word may be in several. */
export type WrittenFields = Readonly<Record<(typeof FIELDS)[number], string>>;

/** The fields of words, one bit each, by the words' keys. */
export type FieldsOfWords = ReadonlyMap<number, number>;

/** Reads the words of each field; none if a language has no list. */
export function fieldsOfWords(written: WrittenFields | undefined): FieldsOfWords {
  const found = new Map<number, number>();
  for (const [at, field] of FIELDS.entries())
    for (const word of written?.[field].split(/\s+/).filter(Boolean) ?? []) {
      const key = hashText(fold(word));
      found.set(key, (found.get(key) ?? 0) | (1 << at));
    }
  return found;
}

/** The bit of a field. */
export function bitOf(field: (typeof FIELDS)[number]): number {
  return 1 << FIELDS.indexOf(field);
}
