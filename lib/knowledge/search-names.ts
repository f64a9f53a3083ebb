import type { KnownEntity } from '../model/entity.ts';
import { tokenize } from '../text/tokenize.ts';
import { Use } from './format.ts';
import type { Candidate, Knowledge } from './knowledge.ts';
import { foldedWords, NameList } from './name-list.ts';

/** In bases with more entities, only whole names are found: a name list would take too long and too much memory. */
const MOST_LISTED = 300_000;
/** How many of the names found are ranked by weight. */
const MOST_WEIGHED = 400;
/** Maximum characters of a query; the rest is ignored. */
const LONGEST_QUERY = 200;

export interface FoundEntities {
  readonly entities: readonly KnownEntity[];
  /** How many of them, from the start, match the whole query. */
  readonly exact: number;
}

/** A typed "Jordan" is rather the country's whole name than a part of somebody's. */
const PART_OF_NAME = 0.5;

/** A typed "New York" is rather the state of that name than one of the teams that a report on a match calls so. */
const CALLED_SO = 0.1;

function likelihood({ use, weight }: Candidate, isOwnName: boolean): number {
  if (use === Use.short) return weight * PART_OF_NAME;
  return use === Use.guarded && !isOwnName ? weight * CALLED_SO : weight;
}

function namedBy(knowledge: Knowledge, text: string): number[] {
  const typed = foldedWords(text).join(' ');
  return knowledge
    .named(tokenize(text))
    .map(candidate => {
      const isOwnName = foldedWords(knowledge.record(candidate.ref).name).join(' ') === typed;
      return { ref: candidate.ref, likelihood: likelihood(candidate, isOwnName) };
    })
    .sort((a, b) => b.likelihood - a.likelihood)
    .map(({ ref }) => ref);
}

/** Everything that has a name among its names, likeliest first. */
export function meaningsOf(knowledge: Knowledge, name: string): KnownEntity[] {
  return namedBy(knowledge, name).map(ref => knowledge.entity(ref));
}

/** Finds entities by a name that the user typed or selected. */
export class NameSearch {
  private readonly knowledge: Knowledge;
  private lists: readonly (NameList | null)[] | null = null;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Entities by name, best first: those that the whole query names, by any alias, then those whose names have a word
   * starting with each word of the query.
   * @param most maximum number of results
   */
  find(query: string, most: number): FoundEntities {
    const text = query.slice(0, LONGEST_QUERY);
    const words = foldedWords(text);
    if (!words.length) return { entities: [], exact: 0 };
    const refs = new Set(namedBy(this.knowledge, text));
    const exact = refs.size;
    for (const ref of exact < most ? this.startingWith(words) : []) refs.add(ref);
    const entities = [...refs].slice(0, most).map(ref => this.knowledge.entity(ref));
    return { entities, exact };
  }

  /** Ranks names that start with the query first, then hand-written entries, then by weight, then the shortest. */
  private startingWith(words: readonly string[]): number[] {
    this.lists ??= this.knowledge.bases.map(base => (base.size > MOST_LISTED ? null : new NameList(base)));
    const start = words.join(' ');
    const found = this.lists.flatMap((list, base) =>
      (list?.find(words) ?? []).map(entity => {
        const ref = this.knowledge.refAt(base, entity);
        const { name, context } = this.knowledge.record(ref);
        const folded = foldedWords(name).join(' ');
        const rank = folded.startsWith(`${start} `) ? 4 : folded.startsWith(start) ? 2 : 0;
        return { ref, name, rank: rank + (context ? 1 : 0), weight: 0 };
      }),
    );
    found.sort((a, b) => b.rank - a.rank);
    const weighed = found.slice(0, MOST_WEIGHED).map(one => ({ ...one, weight: this.weightOf(one) }));
    weighed.sort((a, b) => b.rank - a.rank || b.weight - a.weight || a.name.length - b.name.length);
    return weighed.map(({ ref }) => ref);
  }

  private weightOf({ ref, name }: { readonly ref: number; readonly name: string }): number {
    return this.knowledge.named(tokenize(name)).find(candidate => candidate.ref === ref)?.weight ?? 0;
  }
}
