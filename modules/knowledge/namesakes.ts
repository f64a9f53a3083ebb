import type { Entry } from '../../lib/knowledge/entry.ts';
import { kindClass } from './known-index.ts';
import type { Compiled } from './packages/compiled.ts';

/** An entity that may be the same as another: its identity as far as it is known. */
type Identified = Pick<Compiled, 'wikipedia' | 'wikidata'>;

/** Whether an id or a title says that two entities are one. Ids decide if both have one. */
export function isSame(a: Identified, b: Identified): boolean {
  if (a.wikidata && b.wikidata) return a.wikidata === b.wikidata;
  return a.wikipedia !== undefined && a.wikipedia === b.wikipedia;
}

/** Whether ids or titles say that two entities are different. */
export function isDifferent(a: Identified, b: Identified): boolean {
  if (a.wikidata && b.wikidata) return a.wikidata !== b.wikidata;
  return a.wikipedia !== undefined && b.wikipedia !== undefined && a.wikipedia !== b.wikipedia;
}

/** Trades whose lists have thousands of people that hardly anybody reads about. */
const SELDOM_READ = /^(?:Major league baseball player|Mayor|(?:Former )?(?:\S+ )?state \w+)\b/;

/** Whether a much-read article may be this person's: "Carl Wilson" is the musician's, not a state representative's. */
export function mayHaveTitle({ kind, category }: Pick<Compiled, 'kind' | 'category'>): boolean {
  return kind === 'person' && !SELDOM_READ.test(category);
}

/** What to do with an entity from open data that shares its name with others. */
export type Verdict<Known> = { readonly same: Known } | 'drop' | 'keep';

/**
 * Decides about an entity from open data. A better-known namesake replaces it: the news hardly ever means
 * the lesser one, and a second candidate would make every link to the first doubtful. Places stay, because the article
 * says where they are.
 * @param namesakes entities with its name, the best known first
 * @param isWithin whether a namesake is in one of the places that the entity names
 * @param areWritten whether the namesakes are hand-written: a city and its province may share a name, but if we have
 *   written about one of them, it is the one that the news means
 */
export function judgeNamesakes<Known extends Entry | Compiled>(
  one: Compiled,
  namesakes: readonly Known[],
  isWithin: (namesake: Known) => boolean,
  areWritten: boolean,
): Verdict<Known> {
  const alike = namesakes.filter(({ kind }) => kindClass(kind) === kindClass(one.kind));
  const sure = namesakes.find(other => isSame(one, other));
  if (sure) return { same: sure };
  if (one.kind === 'place') {
    const near = alike.filter(isWithin);
    const same = near.find(other => !isDifferent(one, other));
    if (same) return { same };
    if (areWritten && (near.length || (alike.length && !one.evidence?.length))) return 'drop';
    return alike.length && !one.wikipedia ? 'drop' : 'keep';
  }
  // A person's namesake is rarely the same person; what the tables say about organisations mostly is.
  return alike.length || (one.kind === 'person' && namesakes.length) ? 'drop' : 'keep';
}
