import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import { readSettings } from '../../lib/extension/settings/settings.ts';
import { language as interfaceLanguage } from '../../lib/i18n/translate.ts';
import { contextLanguage, describedIn } from '../../lib/knowledge/described-in.ts';
import { relationsOf } from '../../lib/knowledge/relations-of.ts';
import { meaningsOf, NameSearch } from '../../lib/knowledge/search-names.ts';
import type { PageAnalysis } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import type { FoundNames, KnownDetails, KnownEntity } from '../../lib/model/entity.ts';
import type { Prior } from '../../lib/model/prior.ts';
import { chooseMeanings, rememberedMeanings } from '../../lib/page/marks/choose-meaning.ts';
import { currentAnalyzer, namesIn, readArticle } from './analyzer.ts';

/** What the reader chose has no connections to the rest of the article's cast yet. */
const NO_CAST: ReadonlySet<number> = new Set();

/** More don't fit into a card. */
const MOST_MEANINGS = 3;

const searches = new WeakMap<Analyzer, NameSearch>();

/** Entities by a typed or selected name. */
export async function findNames(query: string, most: number): Promise<FoundNames> {
  const analyzer = await currentAnalyzer();
  const search = searches.get(analyzer) ?? new NameSearch(analyzer.knowledge);
  searches.set(analyzer, search);
  const found = search.find(query, most);
  if (found.entities.length) return { ...found, entities: await translated(found.entities) };
  // The selection may contain more than a name: "Senator Warren said on Monday".
  const { cast } = await readArticle(articleOf(query));
  const entities = cast.flatMap(({ entity }) => (entity.source === 'knowledge' ? [entity] : []));
  return { entities: await translated(entities.slice(0, most)), exact: entities.length === 1 ? 1 : 0 };
}

/** What else a name may mean, likeliest first; what only search may find is left out. */
export async function otherMeanings(
  name: string,
  entityId: string,
  reading: PageAnalysis['reading'],
): Promise<KnownEntity[]> {
  const { knowledge } = await currentAnalyzer();
  const others = meaningsOf(knowledge, name).filter(({ id, context }) => id !== entityId && context !== '');
  return translated(others.slice(0, MOST_MEANINGS), reading);
}

/**
 * Reads an article; names mean what the reader has said for good. The settings are fetched meanwhile.
 * @param expected what is expected in it
 */
export async function readAsRemembered(
  article: ArticleText,
  expected: Promise<Prior>,
): Promise<PageAnalysis> {
  const [analysis, { wrongLinks }, { knowledge }] = await Promise.all([
    readArticle(article, expected),
    readSettings(),
    currentAnalyzer(),
  ]);
  const meanings = rememberedMeanings(wrongLinks, id => {
    const ref = knowledge.refOf(id);
    return ref === null ? null : knowledge.entity(ref, NO_CAST);
  });
  return chooseMeanings(article, analysis, meanings);
}

/** Everything known about an entity, or null. */
export async function knownEntity(id: string): Promise<KnownDetails | null> {
  const { knowledge } = await currentAnalyzer();
  const ref = knowledge.refOf(id);
  if (ref === null) return null;
  const [entity] = await translated([knowledge.entity(ref)]);
  return { entity: entity!, related: relationsOf(knowledge, ref) };
}

/**
 * What is known about some entities, and how they are related to each other. Leaves out those that aren't known.
 * @param reading how the article that names them was read; contexts are in its language
 */
export async function describeEntities(
  ids: readonly string[],
  reading: PageAnalysis['reading'],
): Promise<KnownEntity[]> {
  const { knowledge } = await currentAnalyzer();
  const refs = new Set(ids.flatMap(id => knowledge.refOf(id) ?? []));
  return translated(
    [...refs].map(ref => knowledge.entity(ref, refs)),
    reading,
  );
}

/** The entities with contexts in the language of the article, or of the interface if there is none. */
async function translated(
  entities: readonly KnownEntity[],
  reading?: PageAnalysis['reading'],
): Promise<KnownEntity[]> {
  const wanted = contextLanguage(reading, interfaceLanguage());
  const [{ knowledge }, names] = await Promise.all([currentAnalyzer(), namesIn(wanted)]);
  return entities.map(entity => {
    const ref = knowledge.refOf(entity.id);
    return ref !== null && knowledge.isShipped(ref) ? describedIn(entity, wanted, names) : entity;
  });
}
