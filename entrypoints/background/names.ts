import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import { relationsOf } from '../../lib/knowledge/relations-of.ts';
import { NameSearch } from '../../lib/knowledge/search-names.ts';
import type { FoundNames, KnownDetails, KnownEntity } from '../../lib/model/entity.ts';
import { currentAnalyzer, readArticle } from './analyzer.ts';

const searches = new WeakMap<Analyzer, NameSearch>();

/** Entities by a typed or selected name. */
export async function findNames(query: string, most: number): Promise<FoundNames> {
  const analyzer = await currentAnalyzer();
  const search = searches.get(analyzer) ?? new NameSearch(analyzer.knowledge);
  searches.set(analyzer, search);
  const found = search.find(query, most);
  if (found.entities.length) return found;
  // The selection may contain more than a name: "Senator Warren said on Monday".
  const { cast } = await readArticle(articleOf(query));
  const entities = cast.flatMap(({ entity }) => (entity.source === 'knowledge' ? [entity] : []));
  return { entities: entities.slice(0, most), exact: entities.length === 1 ? 1 : 0 };
}

/** Everything known about an entity, or null. */
export async function knownEntity(id: string): Promise<KnownDetails | null> {
  const { knowledge } = await currentAnalyzer();
  const ref = knowledge.refOf(id);
  return ref === null ? null : { entity: knowledge.entity(ref), related: relationsOf(knowledge, ref) };
}

/** What is known about some entities, and how they are related to each other. Leaves out those that aren't known. */
export async function describeEntities(ids: readonly string[]): Promise<KnownEntity[]> {
  const { knowledge } = await currentAnalyzer();
  const refs = new Set(ids.flatMap(id => knowledge.refOf(id) ?? []));
  return [...refs].map(ref => knowledge.entity(ref, refs));
}
