import { FIRST_WORDS_BYTES, HEADER_WORDS, isLastPosting } from './format.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { NumberColumn } from './number-column.ts';

/** The sparse columns of records, in their order: which of them an entity has is in its head. See `record.ts`. */
export const SPARSE = [
  'category',
  'place',
  'month',
  'item',
  'key',
  'located',
  'relations',
  'evidence',
] as const;

/** Everything about an entity, except how it is found. */
export interface RecordSections {
  /** Per entity its kind and what it has. */
  readonly heads: NumberColumn;
  readonly sparse: Readonly<Record<(typeof SPARSE)[number], NumberColumn>>;
  /** Lists of relations and of evidence. */
  readonly lists: Uint8Array;
  /** Where the texts of every sixteenth entity start, and where the last ones end. */
  readonly textStarts: Uint32Array;
  readonly texts: Uint8Array;
  /** The same for phrases, which entities share. */
  readonly phraseStarts: Uint32Array;
  readonly phrases: Uint8Array;
  /** What texts are put together from; see `pieces.ts`. */
  readonly pieces: Uint8Array;
}

/** The parts of a base. */
export interface Sections {
  /** By the upper half of an alias's first key, the longest such alias in words. */
  readonly firstWords: Uint8Array;
  /** Where each bucket starts in `aliases`, and where the last one ends. */
  readonly aliasStarts: Uint32Array;
  /** The first entity of each bucket, and the number of entities. */
  readonly entityStarts: Uint32Array;
  /** Per alias its fingerprint, then its candidates. Ascending by fingerprint within a bucket. */
  readonly aliases: Uint32Array;
  /** Per entity `checkOf` of its own name. */
  readonly checks: NumberColumn;
  /** Per entity which of `wayList` its own name is found by, counted from 1; 0 for none. */
  readonly ways: NumberColumn;
  /** As `packPosting` makes them, without the entity. */
  readonly wayList: NumberColumn;
  readonly records: RecordSections;
}

/**
 * Finds the sections of a base.
 * @param words the whole base
 * @throws KnowledgeError if a section runs past its end
 */
export function readSections(words: Uint32Array<ArrayBuffer>): Sections {
  const reader = new SectionReader(words);
  const firstWords = reader.bytes();
  if (firstWords.length !== FIRST_WORDS_BYTES)
    throw new KnowledgeError('knowledge base damaged: its list of first words has the wrong size');
  const aliasStarts = reader.column().starts();
  const entityStarts = reader.column().starts();
  const aliases = joinAliases(reader.column().values(), reader.column().values());
  return {
    firstWords,
    aliasStarts,
    entityStarts,
    aliases,
    checks: reader.column(),
    ways: reader.column(),
    wayList: reader.column(),
    records: {
      heads: reader.column(),
      sparse: Object.fromEntries(SPARSE.map(name => [name, reader.column()])) as RecordSections['sparse'],
      lists: reader.bytes(),
      textStarts: reader.column().starts(),
      texts: reader.bytes(),
      phraseStarts: reader.column().starts(),
      phrases: reader.bytes(),
      pieces: reader.bytes(),
    },
  };
}

/** Puts each alias's candidates after its fingerprint, where a search meets them. */
function joinAliases(fingerprints: Uint32Array, postings: Uint32Array): Uint32Array {
  const aliases = new Uint32Array(fingerprints.length + postings.length);
  let alias = 0;
  let at = 0;
  for (let next = 0, isLast = true; next < postings.length; next++) {
    if (isLast) aliases[at++] = fingerprints[alias++]!;
    isLast = isLastPosting(postings[next]!);
    aliases[at++] = postings[next]!;
  }
  if (alias !== fingerprints.length)
    throw new KnowledgeError('knowledge base damaged: an alias has no candidates');
  return aliases;
}

/** Reads one section after the other. Each starts at a whole word, after its size. */
class SectionReader {
  private at = HEADER_WORDS;
  private readonly words: Uint32Array<ArrayBuffer>;

  constructor(words: Uint32Array<ArrayBuffer>) {
    this.words = words;
  }

  bytes(): Uint8Array {
    const length = this.words[this.at++] ?? 0;
    const from = this.at;
    this.at += Math.ceil(length / 4);
    if (this.at > this.words.length)
      throw new KnowledgeError('knowledge base damaged: a section runs past its end');
    return new Uint8Array(this.words.buffer, from * 4, length);
  }

  column(): NumberColumn {
    const width = this.words[this.at++] ?? 0;
    const bytes = this.bytes();
    if (width < 1 || width > 4 || bytes.length % width)
      throw new KnowledgeError('knowledge base damaged: a column has the wrong size');
    return new NumberColumn(bytes, bytes.length / width, width);
  }
}
