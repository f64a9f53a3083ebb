import type { CastMember, LinkedMention } from '../../../lib/model/analysis.ts';
import type { ArticleText } from '../../../lib/model/article.ts';

/** Two cast members and the number of paragraphs that mention both. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly paragraphs: number;
}

export interface CastGraph {
  /** In their order around the circle. */
  readonly members: readonly CastMember[];
  /** Strongest first. */
  readonly ties: readonly Tie[];
}

/** With more names, the drawing is unreadable. */
const MOST_MEMBERS = 12;
/** Strongest ties drawn for each member; all of them would be a tangle. */
const OWN_TIES = 3;

/**
 * Which of the main cast appear together: each with those it shares most paragraphs with. Leaves out members who
 * always appear alone.
 */
export function castGraph(
  cast: readonly CastMember[],
  mentions: readonly LinkedMention[],
  { blocks }: ArticleText,
): CastGraph {
  const candidates = cast.filter(({ appearsWith }) => appearsWith.length > 0).slice(0, MOST_MEMBERS);
  const ids = new Set(candidates.map(({ entity }) => entity.id));
  const blocksOf = (id: string): Set<number> =>
    new Set(
      mentions
        .filter(({ entityId }) => entityId === id)
        .map(({ start }) => blocks.findIndex(block => start >= block.start && start < block.end)),
    );
  const present = new Map([...ids].map(id => [id, blocksOf(id)]));
  const ties = new Map<string, Tie>();
  for (const { entity, appearsWith } of candidates)
    for (const companion of appearsWith.filter(id => ids.has(id)).slice(0, OWN_TIES)) {
      const [one, other] = entity.id < companion ? [entity.id, companion] : [companion, entity.id];
      const paragraphs = [...present.get(one)!].filter(block => present.get(other)!.has(block)).length;
      ties.set(JSON.stringify([one, other]), { one, other, paragraphs });
    }
  const tied = new Set([...ties.values()].flatMap(({ one, other }) => [one, other]));
  const sorted = [...ties.values()].sort((a, b) => b.paragraphs - a.paragraphs);
  const members = candidates.filter(({ entity }) => tied.has(entity.id));
  return { members: besideTheirOwn(members, sorted), ties: sorted };
}

/** Those an entity appears with, most often first. */
export function companyOf(
  id: string,
  { ties }: CastGraph,
): { readonly id: string; readonly paragraphs: number }[] {
  return ties
    .filter(({ one, other }) => one === id || other === id)
    .map(({ one, other, paragraphs }) => ({ id: one === id ? other : one, paragraphs }));
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
