import type { CastMember, Portrait, Tie } from '../../../lib/model/analysis.ts';
import type { Span } from '../../../lib/model/article.ts';
import { relationsWithin } from '../../common/words/relation-names.ts';

/** What one of the picture's names does to another, or is to it. */
export interface StoryTie {
  /** Id of the one that acts. */
  readonly from: string;
  readonly to: string;
  /** As on the line between two names, with an ellipsis where the second name is: "griff … an". */
  readonly verb: string;
  /** The sentences that tell it; none if it was known before. */
  readonly sentences: readonly Span[];
}

export interface Story {
  /** Most important first. */
  readonly members: readonly CastMember[];
  /** At most one between two names, those told in the article first. */
  readonly ties: readonly StoryTie[];
}

const MOST_MEMBERS = 5;
const MOST_TIES = 6;
/** With fewer, a picture says less than the list. */
const LEAST_TIES = 3;

/**
 * The story as a picture: up to five names and what ties them.
 * @param candidates most important first
 * @returns null if there is too little to draw
 */
export function storyTies(
  candidates: readonly CastMember[],
  portraits: Readonly<Record<string, Portrait>>,
): Story | null {
  const main = candidates.slice(0, MOST_MEMBERS);
  const ids = new Set(main.map(({ entity }) => entity.id));
  const all = [...told(portraits, ids), ...known(main)];
  const ties = firstOfEachPair(all).slice(0, MOST_TIES);
  if (ties.length < LEAST_TIES) return null;
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return { members: main.filter(({ entity }) => tied.has(entity.id)), ties };
}

function told(portraits: Readonly<Record<string, Portrait>>, ids: ReadonlySet<string>): StoryTie[] {
  const found = new Map<string, { tie: Tie; sentences: Span[] }>();
  for (const id of ids)
    for (const tie of portraits[id]?.ties ?? []) {
      // Both names have the same tie in their portraits.
      if (tie.from !== id || !ids.has(tie.to) || tie.to === id) continue;
      // That one asked the other something isn’t worth a line without what it was.
      if (tie.said === null) continue;
      const key = JSON.stringify([tie.from, tie.to, tie.verb, tie.tail]);
      const before = found.get(key);
      if (before) before.sentences.push(tie.sentence);
      else found.set(key, { tie, sentences: [tie.sentence] });
    }
  return [...found.values()]
    .map(({ tie: { from, to, verb, tail }, sentences }) => ({
      from,
      to,
      verb: tail ? `${verb} … ${tail}` : verb,
      sentences,
    }))
    .sort((a, b) => b.sentences.length - a.sentences.length);
}

function known(members: readonly CastMember[]): StoryTie[] {
  return members.flatMap(member =>
    relationsWithin(member, members)
      .filter(({ isBack }) => !isBack)
      .map(({ name, to }) => ({ from: member.entity.id, to: to.entity.id, verb: name, sentences: [] })),
  );
}

function firstOfEachPair(ties: readonly StoryTie[]): StoryTie[] {
  const seen = new Set<string>();
  return ties.filter(({ from, to }) => {
    const pair = JSON.stringify([from, to].sort());
    return !seen.has(pair) && seen.add(pair);
  });
}
