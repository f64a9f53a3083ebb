import type { RelationName } from '../../../lib/model/entity.ts';
import type { Kind } from '../../../lib/model/kind.ts';

/** What is read from a row of a SPARQL result or an entity of a dump. */
export interface WikidataItem {
  /** "Q42" */
  readonly id: string;
  /** Empty if there is none in the requested language. */
  readonly label: string;
  readonly description: string;
  readonly aliases: readonly string[];
  /** Its classes, or one of our kinds. */
  readonly classes: readonly string[];
  /** As `beatsOf` has them. */
  readonly beats: number;
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string | undefined;
  /** Title of its article in the Wikipedia of the requested language. */
  readonly article?: string | undefined;
  /** Number of languages in which it has an article: a measure of how often it is meant. */
  readonly sitelinks?: number | undefined;
  /** How often its article was viewed in a month: a better measure, if it is known. */
  readonly views?: number | undefined;
  /** Titles in Wikipedia that redirect to its article. */
  readonly redirects?: readonly string[] | undefined;
  /** Ids of items. */
  readonly relations: Readonly<Partial<Record<RelationName, readonly string[]>>>;
}

/** Why a line can't be used. */
export class BadItem extends Error {
  override readonly name = 'BadItem';
}

/** @throws BadItem if a text isn't a JSON object */
export function parseItem(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadItem(`not valid JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadItem('not a JSON object');
  return { ...value };
}

/** The id at the end of a Wikidata address, or an id alone; null if there is none. */
export function itemId(value: string): string | null {
  return /(?:^|\/)(Q[1-9]\d{0,8})$/.exec(value)?.[1] ?? null;
}

export type KindTable = ReadonlyMap<string, Kind>;
