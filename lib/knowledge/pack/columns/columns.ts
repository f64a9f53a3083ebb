// A compiled pack as it is downloaded holds facts, not what they are searched by: the index of a base is as large as
// all its texts, hardly compresses, and can be computed from them. Each sort of fact is a column of its own, a zlib stream,
// because like compresses well beside like.
//
//   sizes    per column two words, little-endian: its bytes in the file, and its bytes when inflated
//   columns  in the order of `COLUMNS`
//
// Entities are in ascending order of their Wikidata items, so that an item is a small step from the one before it.

/** What each column holds; one value per entity unless it says otherwise. */
export const COLUMNS = [
  /** Number of entities, then per entity its kind and `Has`. */
  'flags',
  'names',
  /** See `weightLevel`. */
  'levels',
  /** 0: none; 1: the next of `texts`; others: a phrase, counted from 2. */
  'contexts',
  /** Number of phrases, then the phrases: contexts that several entities have. */
  'phrases',
  'texts',
  /** Of contexts that are older than the pack. */
  'months',
  /** The step from the previous item. */
  'items',
  /** Ids that are neither the item nor made from the name. */
  'ids',
  /** Titles in Wikipedia that aren't the name. */
  'titles',
  /** How many aliases, how much evidence, how many relations. */
  'counts',
  /** Per alias its `Use`. */
  'uses',
  'aliases',
  'evidence',
  /** Per relation its name. */
  'relations',
  /** Per relation the entity at its other end, by its position in the file. */
  'targets',
] as const;

export type ColumnName = (typeof COLUMNS)[number];

/** Bits of a kind in `flags`. */
export const KIND_BITS = 3;

/** What an entity has, in `flags`. */
export const Has = {
  titleIsName: 1 << 3,
  title: 1 << 4,
  item: 1 << 5,
  /** Its id is its item. Without this bit and the next, the id is in `ids`. */
  idIsItem: 1 << 6,
  idIsName: 1 << 7,
  /** The evidence is what `evidenceIn` finds in the context. */
  evidenceInContext: 1 << 8,
  month: 1 << 9,
  settled: 1 << 10,
  /** Stands for something outside the pack; see `packSources`. It has an id and nothing else. */
  outside: 1 << 11,
} as const;

/** Bytes of the sizes that precede the columns. */
export const SIZES_BYTES = COLUMNS.length * 8;

/** Inflates a zlib stream. @param size in bytes, of the result; anything else is an error */
export type Inflate = (packed: Uint8Array<ArrayBuffer>, size: number) => Promise<Uint8Array>;
