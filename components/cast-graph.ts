import type { ArticleText, CastMember, LinkedMention } from '../lib/model.ts';

/** Two of the cast and the number of paragraphs that name both. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly paragraphs: number;
}

export interface CastGraph {
  /** In the order in which they stand round the circle. */
  readonly members: readonly CastMember[];
  /** Strongest first. */
  readonly ties: readonly Tie[];
}

/** More names than this are no picture any more. */
const MOST_MEMBERS = 12;

/** Who is named together with whom, of the most important of the cast; nobody who is always named alone. */
export function castGraph(
  cast: readonly CastMember[],
  mentions: readonly LinkedMention[],
  { blocks }: ArticleText,
): CastGraph {
  const candidates = new Set(cast.slice(0, 2 * MOST_MEMBERS).map(({ entity }) => entity.id));
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const present = new Set(
      mentions
        .filter(
          ({ start, end, entityId }) => start >= block.start && end <= block.end && candidates.has(entityId),
        )
        .map(({ entityId }) => entityId),
    );
    for (const [one, other] of pairs([...present].sort())) {
      const key = JSON.stringify([one, other]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const ties = [...counts].map(([key, paragraphs]): Tie => {
    const [one, other] = JSON.parse(key) as [string, string];
    return { one, other, paragraphs };
  });
  const tied = new Set(ties.flatMap(({ one, other }) => [one, other]));
  const members = cast.filter(({ entity }) => tied.has(entity.id)).slice(0, MOST_MEMBERS);
  const shown = new Set(members.map(({ entity }) => entity.id));
  const kept = ties
    .filter(({ one, other }) => shown.has(one) && shown.has(other))
    .sort((a, b) => b.paragraphs - a.paragraphs);
  return { members: besideTheirOwn(members, kept), ties: kept };
}

/** Those an entity is named with, most often first. */
export function companyOf(
  id: string,
  { ties }: CastGraph,
): { readonly id: string; readonly paragraphs: number }[] {
  return ties
    .filter(({ one, other }) => one === id || other === id)
    .map(({ one, other, paragraphs }) => ({ id: one === id ? other : one, paragraphs }));
}

function pairs(ids: readonly string[]): [string, string][] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): [string, string] => [one, other]));
}

/** Puts each next to the one it is tied to most closely, so that strong ties are short. */
function besideTheirOwn(members: readonly CastMember[], ties: readonly Tie[]): CastMember[] {
  const left = [...members];
  const ring = left.splice(0, 1);
  while (left.length) {
    const last = ring.at(-1)!.entity.id;
    const strength = ({ entity }: CastMember): number =>
      ties.find(
        ({ one, other }) => (one === last && other === entity.id) || (other === last && one === entity.id),
      )?.paragraphs ?? 0;
    const next = left.reduce((best, member) => (strength(member) > strength(best) ? member : best));
    ring.push(...left.splice(left.indexOf(next), 1));
  }
  return ring;
}
