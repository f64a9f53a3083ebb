import type { Kind } from './kind.ts';
import type { ReadLanguage } from './read-language.ts';

/** Packed knowledge stores a relation as its index here. */
export const RELATIONS = [
  'worksFor',
  'leads',
  'memberOf',
  'makes',
  'partOf',
  'locatedIn',
  'succeeded',
] as const;

export type RelationName = (typeof RELATIONS)[number];

export interface Relation {
  readonly name: RelationName;
  /** Id of the entity that the relation points to. */
  readonly to: string;
}

/** Something the knowledge base or a pack describes. */
export interface KnownEntity {
  readonly source: 'knowledge';
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Who or what it is, in one line; empty if only the name is known. */
  readonly context: string;
  /** Undefined if it isn't known, as of a pack, or doesn't matter. */
  readonly contextLanguage?: ContextLanguage | undefined;
  /** The month in which the context was last known to be true, `YYYY-MM`; empty if there is none or it can't change. */
  readonly asOf: string;
  readonly relations: readonly Relation[];
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
}

/** The language of a context, and the one that was wanted: they differ if there is no translation. */
export interface ContextLanguage {
  readonly is: ReadLanguage;
  readonly wanted: ReadLanguage;
}

/** A name that isn't in the knowledge base or a pack. */
export interface ArticleEntity {
  readonly source: 'article';
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

export type Entity = KnownEntity | ArticleEntity;

/** Enough to ask about an entity, or to show it in a list. */
export type NamedEntity = Pick<Entity, 'id' | 'name'>;

/** An entity that another is related to. */
export interface RelatedEntity {
  readonly name: RelationName;
  /** True if the relation is stated in the other entity's entry. */
  readonly isBack: boolean;
  readonly entity: KnownEntity;
}

/** An entity of the knowledge base together with its relations. */
export interface KnownDetails {
  readonly entity: KnownEntity;
  readonly related: readonly RelatedEntity[];
}

/** Entities that a name may stand for. */
export interface FoundNames {
  /** Best first. */
  readonly entities: readonly KnownEntity[];
  /** How many of them, counted from the first, match the whole query. */
  readonly exact: number;
}
