import type { Story } from '../../model/coverage/story.ts';
import { type Claims, claimsOf, contradict } from './contradictions.ts';
import { jaccard, keywords } from './keywords.ts';

const HOUR = 60 * 60_000;
/** Further apart, the same words mean another day's story. */
const MAX_DISTANCE = 72 * HOUR;
/** Headlines this similar are the same story. Fitted on tests/coverage/ranking/cases. */
const SAME_WORDS = 0.6;
/** Enough if names are shared as well. */
const SIMILAR_WORDS = 0.34;
const SAME_SUMMARY = 0.35;

/**
 * The parts of a story to compare: its words, word pairs (two-word shingles, after Broder 1997), names and claims. Each is
 * made when it is first needed: most stories about a name are days apart, and then only their dates are compared.
 */
export class Sketch {
  readonly titleNames: readonly string[];
  /** Milliseconds since 1970. */
  readonly published: number;
  readonly #story: Omit<Story, 'url' | 'outlet'>;
  #titleWords: readonly string[] | undefined;
  #words: ReadonlySet<string> | undefined;
  #pairs: ReadonlySet<string> | undefined;
  #summaryPairs: ReadonlySet<string> | undefined;
  #entityIds: ReadonlySet<string> | undefined;
  #seriesIds: ReadonlySet<string> | undefined;
  #claims: Claims | undefined;

  constructor(story: Omit<Story, 'url' | 'outlet'>) {
    this.#story = story;
    this.titleNames = story.entityIds.slice(0, story.titleNames ?? 0);
    this.published = story.published;
  }

  get words(): ReadonlySet<string> {
    this.#words ??= new Set(this.#wordsOfTitle());
    return this.#words;
  }

  get pairs(): ReadonlySet<string> {
    this.#pairs ??= pairsOf(this.#wordsOfTitle());
    return this.#pairs;
  }

  get summaryPairs(): ReadonlySet<string> {
    this.#summaryPairs ??= pairsOf(keywords(this.#story.summary));
    return this.#summaryPairs;
  }

  get entityIds(): ReadonlySet<string> {
    this.#entityIds ??= new Set(this.#story.entityIds);
    return this.#entityIds;
  }

  /** The same, with series in place of their editions. */
  get seriesIds(): ReadonlySet<string> {
    this.#seriesIds ??= new Set(this.#story.entityIds.map(seriesOf));
    return this.#seriesIds;
  }

  get claims(): Claims {
    this.#claims ??= claimsOf(this.#story.title);
    return this.#claims;
  }

  #wordsOfTitle(): readonly string[] {
    this.#titleWords ??= keywords(this.#story.title);
    return this.#titleWords;
  }
}

/** Whether two stories are nearly identical, as copies of an agency report are. */
export function sameStory(a: Sketch, b: Sketch): boolean {
  return Math.abs(a.published - b.published) <= MAX_DISTANCE && sameText(a, b);
}

/** The same for stories whose dates aren't known. */
export function sameText(a: Sketch, b: Sketch): boolean {
  if (contradict(a.claims, b.claims)) return false;
  if (namesOther(a, b) && namesOther(b, a)) return false;
  const words = jaccard(a.words, b.words);
  if (words >= SAME_WORDS && Math.min(a.words.size, b.words.size) >= 3) return true;
  if (
    Math.min(a.summaryPairs.size, b.summaryPairs.size) >= 6 &&
    jaccard(a.summaryPairs, b.summaryPairs) >= SAME_SUMMARY
  )
    return true;
  return words >= SIMILAR_WORDS && jaccard(a.pairs, b.pairs) >= 0.15 && sharedNames(a, b) >= 2;
}

/** Whether a headline has a name that the other story lacks. */
function namesOther({ titleNames }: Sketch, { entityIds, seriesIds }: Sketch): boolean {
  return titleNames.some(id => !(entityIds.has(id) || seriesIds.has(id) || entityIds.has(seriesOf(id))));
}

/** What comes round with the edition of a year: "2025-nobel-peace-prize" is one of "nobel-peace-prize". Others are their own. */
function seriesOf(id: string): string {
  return id.replace(/^(?:19|20)\d\d(?:-\d\d)?-(?=\p{L})/u, '');
}

function sharedNames(a: Sketch, b: Sketch): number {
  let shared = 0;
  for (const id of a.entityIds) if (b.entityIds.has(id)) shared++;
  return shared;
}

function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at++) pairs.add(`${words[at - 1]} ${words[at]}`);
  return pairs;
}
