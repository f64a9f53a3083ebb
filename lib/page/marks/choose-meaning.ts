import type { CastMember, LinkedMention, PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';

type Doubtful = Extract<LinkedMention, { tier: 'probable' }>;

/**
 * An analysis in which doubtful names mean what the reader says they mean.
 * @param meanings ids of entities by the words that mean them; ids that aren't among a name's candidates are ignored
 */
export function chooseMeanings(
  { text }: ArticleText,
  analysis: PageAnalysis,
  meanings: ReadonlyMap<string, string>,
): PageAnalysis {
  const settled: Doubtful[] = [];
  /** Ids of the chosen entities by those they replace. */
  const chosen = new Map<string, string>();
  const mentions = analysis.mentions.map((mention): LinkedMention => {
    const entityId = meanings.get(text.slice(mention.start, mention.end));
    if (entityId === undefined || mention.tier === 'sure' || !isCandidate(mention, entityId)) return mention;
    settled.push(mention);
    chosen.set(mention.entityId, entityId);
    const { runnersUp, ...rest } = mention;
    return { ...rest, tier: 'sure', entityId };
  });
  if (!settled.length) return analysis;
  const cast = castOf(analysis.cast, mentions, settled);
  const present = new Set(cast.map(({ entity }) => entity.id));
  const main = analysis.main.map(id => (present.has(id) ? id : chosen.get(id)!));
  return { ...analysis, mentions, cast, main: [...new Set(main)] };
}

function isCandidate({ entityId, runnersUp }: Doubtful, id: string): boolean {
  return id === entityId || runnersUp.some(other => other.id === id);
}

/** The old cast, with chosen entities before those they replace, and without those that nothing means any more. */
function castOf(
  cast: readonly CastMember[],
  mentions: readonly LinkedMention[],
  settled: readonly Doubtful[],
): CastMember[] {
  const counts = new Map<string, number>();
  for (const { entityId } of mentions) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  const present = new Set(cast.map(({ entity }) => entity.id));
  const withChosen = cast.flatMap(member => {
    const others = settled
      .filter(({ entityId }) => entityId === member.entity.id)
      .flatMap(({ runnersUp }) => runnersUp)
      .filter(({ id }) => counts.has(id) && !present.has(id) && present.add(id));
    return [...others.map(entity => ({ ...member, entity })), member];
  });
  return withChosen
    .map(member => ({ ...member, mentionCount: counts.get(member.entity.id) ?? 0 }))
    .filter(({ mentionCount }) => mentionCount > 0);
}
