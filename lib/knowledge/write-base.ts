import type { Kind } from '../model/kind.ts';
import { ENGLISH } from '../text/languages/en.ts';
import { type LanguageWords, wordsOf } from '../text/languages/language-words.ts';
import { type AliasKeys, aliasKeys } from './alias-keys.ts';
import type { Entry } from './entry.ts';
import { evidenceHashes, phraseHash } from './evidence.ts';
import {
  Casing,
  extendFingerprint,
  extendPlace,
  MOST_ENTITIES,
  packPosting,
  placeOfId,
  Use,
  weightLevel,
} from './format.ts';
import { monthNumber, type Stored } from './record.ts';
import { layOut } from './write/lay-out.ts';
import { ownTexts, RecordWriter } from './write/record-writer.ts';
import { sharedParts } from './write/shared-parts.ts';
import { PieceTree } from './write/text-writer.ts';

/** An entry to write. One from a data package has a category instead of a context. */
export interface Source extends Entry {
  readonly category?: string;
  /** Weight of its aliases if it has no `prior`; 1 is average. */
  readonly weight?: number;
  /** Names of the people who live there or follow it: "French", "Muslims". */
  readonly demonyms?: readonly string[];
}

interface AliasEntry {
  readonly place: number;
  readonly fingerprint: number;
  readonly firstHalf: number;
  readonly words: number;
  readonly postings: { entity: number; use: number; casing: number; level: number }[];
}

/**
 * Writes entries as the binary that `openBase` reads.
 * @param sources entries with distinct ids; relations to any other id are dropped. An entry without a name only adds aliases
 *   to the entry with its id in an earlier base
 * @param words of the language of the texts in which the aliases are looked for
 * @param choosePieces chooses from which pieces texts are put together, given all texts; those of ASCII if left out
 * @throws RangeError if there are too many for the format
 */
export function writeBase(
  sources: readonly Source[],
  words: LanguageWords = wordsOf(ENGLISH),
  choosePieces?: (texts: readonly string[]) => readonly string[],
): Uint8Array<ArrayBuffer> {
  if (sources.length > MOST_ENTITIES)
    throw new RangeError(`${sources.length} entities; one base holds ${MOST_ENTITIES} at most`);
  const ordered = sources.map(source => ({ source, place: placeOfId(source.id) }));
  ordered.sort((a, b) => a.place - b.place || (a.source.id < b.source.id ? -1 : 1));
  const numbers = new Map(ordered.map(({ source }, number) => [source.id, number]));

  const stored = ordered.map(({ source }) => toStored(source, id => numbers.get(id)));
  const shared = sharedParts(sources);
  const pieces = choosePieces?.([...stored.flatMap(ownTexts), ...shared.phrases]);
  const records = new RecordWriter(shared, new PieceTree(pieces));
  const aliases = new Map<string, AliasEntry>();
  let newest = 0;
  ordered.forEach(({ source }, number) => {
    records.write(stored[number]!);
    newest = Math.max(newest, monthNumber(source.asOf));
    addAliases(aliases, source, number, words);
  });

  const placed = [...aliases.values()]
    .sort((a, b) => a.place - b.place)
    .map(({ postings, ...alias }) => ({
      ...alias,
      postings: postings.map(({ entity, use, casing, level }) => packPosting(entity, use, casing, level)),
    }));
  const laidOut = layOut({
    aliases: () => placed,
    idPlaces: ordered.map(({ place }) => place),
    nameFingerprints: ordered.map(({ source }) => nameFingerprint(source.name)),
    records,
    order: Uint32Array.from(ordered.keys()),
    newest,
  });
  return new Uint8Array(laidOut.buffer);
}

/** Fingerprint under which a reader looks for an entity's own name; 0 if it has none. */
export function nameFingerprint(name: string): number {
  return phraseHash(aliasKeys(name)?.keys ?? []) >>> 0;
}

/** The record of a source; `numberOf` gives the entity number of an id. */
export function toStored(source: Source, numberOf: (id: string) => number | undefined): Stored {
  const relations = Object.entries(source.relations).flatMap(([name, targets]) =>
    (targets ?? []).flatMap(id => {
      const to = numberOf(id);
      return to === undefined ? [] : [{ name: name as Stored['relations'][number]['name'], to }];
    }),
  );
  return {
    ...source,
    category: source.category ?? '',
    relations,
    evidence: evidenceHashes(source.evidence),
  };
}

/** Kinds whose names in several words are capitalised to the end. */
const DESCRIBED: ReadonlySet<Kind> = new Set<Kind>(['organization', 'person']);
/** Exceptions: "Biden administration", "Congress party", "New York magazine", "Argentina national football team". */
const OFFICE = / (administration|party|magazine|national (?:\S{1,20} ){1,4}team)$/;

/** Names in languages that end them in lower case: "Garante della privacy", "Corte dei conti". */
const FOREIGN = / (di|del|dei|della|delle|degli|dello|per|de|des|du|do|da|das|dos|para|pour|für|der) /;

/** Calls `take` with every alias of a source that can be stored, and its use. */
export function eachAlias(
  source: Source,
  take: (alias: AliasKeys, use: number) => void,
  words: LanguageWords = wordsOf(ENGLISH),
): void {
  const add = (alias: string, use: number): void => {
    const keys = aliasKeys(alias, words);
    if (!keys) return;
    // "U.S. government" and "UN refugee agency" are printed like descriptions: a reader takes "U.S." as the name.
    const isDescription =
      !words.hasSmallEndings &&
      keys.casing === Casing.start &&
      DESCRIBED.has(source.kind) &&
      !OFFICE.test(alias) &&
      !FOREIGN.test(alias) &&
      alias.includes(' ');
    take(isDescription ? { ...keys, casing: Casing.name } : keys, use);
  };
  const guarded = new Set(source.guarded);
  for (const alias of source.guarded) add(alias, Use.guarded);
  for (const alias of [source.name, ...source.aliases]) if (!guarded.has(alias)) add(alias, Use.alone);
  for (const alias of source.demonyms ?? []) add(alias, Use.demonym);
  for (const alias of source.short) add(alias, Use.short);
}

/** Weight level of all aliases of a source; see `weightLevel`. */
export function levelOf(source: Source): number {
  return weightLevel(source.prior === undefined ? (source.weight ?? 1) : source.prior / 50);
}

function addAliases(
  aliases: Map<string, AliasEntry>,
  source: Source,
  entity: number,
  language: LanguageWords,
): void {
  const level = levelOf(source);
  const take = ({ keys, casing }: AliasKeys, use: number): void => {
    const name = keys.join();
    let known = aliases.get(name);
    if (!known) {
      const place = keys.reduce(extendPlace, 0) >>> 0;
      const fingerprint = keys.reduce(extendFingerprint, 0) >>> 0;
      known = { place, fingerprint, firstHalf: keys[0]! >>> 16, words: keys.length, postings: [] };
      aliases.set(name, known);
    }
    const same = known.postings.find(posting => posting.entity === entity);
    if (!same) known.postings.push({ entity, use, casing, level });
    // Listed in two spellings ("NATO" and "Nato"), it may be written either way.
    else if (WIDTH[casing]! > WIDTH[same.casing]!) same.casing = casing;
  };
  eachAlias(source, take, language);
}

/** How much each `Casing` allows. A particle may have its capital, too: "Al-Qaida". */
const WIDTH: Readonly<Record<number, number>> = {
  [Casing.capitals]: 0,
  [Casing.name]: 1,
  [Casing.particle]: 2,
  [Casing.start]: 3,
};
