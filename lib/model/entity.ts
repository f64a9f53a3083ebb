import type { Kind } from './kind.ts';

export type RelationName = 'worksFor' | 'leads' | 'memberOf' | 'makes' | 'partOf' | 'locatedIn' | 'succeeded';

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
  /** Who or what it is, in one line; empty where only the name is known. */
  readonly context: string;
  /** The month for which the context is vouched for, `YYYY-MM`; empty where there is no context. */
  readonly asOf: string;
  readonly relations: readonly Relation[];
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
}

/** A name that only this article explains. */
export interface ArticleEntity {
  readonly source: 'article';
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

export type Entity = KnownEntity | ArticleEntity;
