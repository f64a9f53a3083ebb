import type { Story } from '../../model/story.ts';
import { jaccard, tellingWords } from './keywords.ts';

/** What is compared of a story: computed once, compared often. */
export interface Sketch {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly summaryPairs: ReadonlySet<string>;
  readonly entityIds: ReadonlySet<string>;
  readonly published: number;
}

const HOUR = 60 * 60_000;
/** Later than this the same words are another day's story. */
const SAME_STORY_WITHIN = 72 * HOUR;
/** Headlines alike by this much are one story whatever else; fitted on tests/coverage/cases. */
const SAME_WORDS = 0.6;
/** With shared names or shared sentences less will do. */
const SIMILAR_WORDS = 0.34;
const SAME_SUMMARY = 0.35;

/** Sketch of a story by word pairs (two-word shingles, after Broder 1997). */
export function sketch({ title, summary, entityIds, published }: Omit<Story, 'url' | 'outlet'>): Sketch {
  const words = tellingWords(title);
  return {
    words: new Set(words),
    pairs: pairsOf(words),
    summaryPairs: pairsOf(tellingWords(summary)),
    entityIds: new Set(entityIds),
    published,
  };
}

/** Whether two outlets tell the same story in nearly the same words, as wire copies do. */
export function sameStory(a: Sketch, b: Sketch): boolean {
  if (Math.abs(a.published - b.published) > SAME_STORY_WITHIN) return false;
  const words = jaccard(a.words, b.words);
  if (words >= SAME_WORDS && Math.min(a.words.size, b.words.size) >= 3) return true;
  if (
    Math.min(a.summaryPairs.size, b.summaryPairs.size) >= 6 &&
    jaccard(a.summaryPairs, b.summaryPairs) >= SAME_SUMMARY
  )
    return true;
  return words >= SIMILAR_WORDS && jaccard(a.pairs, b.pairs) >= 0.15 && sharedNames(a, b) >= 2;
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
