import type { RelationName } from '../../lib/model/entity.ts';
import type { Kind } from '../../lib/model/kind.ts';

/** What is taken from one row of a SPARQL result or one entity of a dump. */
export interface WikidataItem {
  /** "Q42" */
  readonly id: string;
  /** Empty where there is none in the language asked for. */
  readonly label: string;
  readonly description: string;
  readonly aliases: readonly string[];
  /** What it says of its kind: classes, or one of our kinds. */
  readonly classes: readonly string[];
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string | undefined;
  /** In how many languages it has an article: a measure of how often it is meant. */
  readonly sitelinks?: number | undefined;
  /** Ids of items. */
  readonly relations: Readonly<Partial<Record<RelationName, readonly string[]>>>;
}

/** Why a line says nothing that can be used. */
export class BadItem extends Error {
  override readonly name = 'BadItem';
}

export interface ItemOptions {
  /** Code of the language of labels, descriptions and aliases. */
  readonly language: string;
}

/** The id at the end of a Wikidata address or standing alone; null where there is none. */
export function itemId(value: string): string | null {
  return /(?:^|\/)(Q[1-9]\d{0,8})$/.exec(value)?.[1] ?? null;
}

export type KindTable = ReadonlyMap<string, Kind>;
