import type { CastMember, LinkedMention, PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { Settings } from '../../model/settings.ts';
import { foldName } from '../article/hints/fold-name.ts';

/** What a name means, says the reader. */
export interface Meaning {
  readonly name: string;
  /** Id of the entity that it was taken for. */
  readonly entityId: string;
  readonly meant: Entity;
  /** Whether it applies to every page. Absent if it is what was thought before the reader took their answer back. */
  readonly isForGood?: boolean | undefined;
}

/** The entities that replace another in an analysis, by the id of the one replaced. */
type Replaced = Map<string, Set<Entity>>;

/** An analysis in which names mean what the reader says they mean. If the reader has changed their mind, the last word counts. */
export function chooseMeanings(
  { text }: ArticleText,
  analysis: PageAnalysis,
  meanings: readonly Meaning[],
): PageAnalysis {
  // Nearly always.
  if (!meanings.length) return analysis;
  const known = new Map(meanings.map(meaning => [keyOf(meaning.name, meaning.entityId), meaning]));
  const replaced: Replaced = new Map();
  const mentions = analysis.mentions.map((mention): LinkedMention => {
    const { start, end, kind, entityId, confidence } = mention;
    const meaning = known.get(keyOf(text.slice(start, end), entityId));
    if (!meaning) return mention;
    const { meant, isForGood } = meaning;
    const isTakenBack = isForGood === undefined;
    const isSame = meant.id === entityId;
    if (isTakenBack && isSame) return mention;
    replaced.set(entityId, (replaced.get(entityId) ?? new Set()).add(meant));
    return {
      start,
      end,
      confidence,
      kind: isSame ? kind : meant.kind,
      tier: 'sure',
      entityId: meant.id,
      ...(!isTakenBack && {
        chosen: { insteadOf: analysis.cast.find(({ entity }) => entity.id === entityId)!.entity, isForGood },
      }),
    };
  });
  if (!replaced.size) return analysis;
  const cast = castOf(analysis.cast, mentions, replaced);
  const main = analysis.main.flatMap(id =>
    cast.some(({ entity }) => entity.id === id) ? id : Array.from(replaced.get(id) ?? [], meant => meant.id),
  );
  return { ...analysis, mentions, cast, main };
}

/**
 * The answers that the reader gave for good.
 * @param entityOf what is known about an id; null if it isn't known any more
 */
export function rememberedMeanings(
  wrongLinks: Settings['wrongLinks'],
  entityOf: (id: string) => Entity | null,
): Meaning[] {
  const next = new Map(wrongLinks.map(({ name, entityId, meant }) => [keyOf(name, entityId), meant]));
  return wrongLinks.flatMap(({ name, entityId, meant }) => {
    let last = meant;
    // An answer may have been corrected later. Each hop is counted, as a list from a file may run in circles.
    for (let hops = 0; last !== undefined && hops < wrongLinks.length; hops++)
      last = next.get(keyOf(name, last)) ?? last;
    const entity = last === undefined ? null : entityOf(last);
    return entity ? [{ name, entityId, meant: entity, isForGood: true }] : [];
  });
}

function keyOf(name: string, entityId: string): string {
  return `${foldName(name)}\n${entityId}`;
}

/** The old cast, with chosen entities before those they replace, and without those that nothing means any more. */
function castOf(
  cast: readonly CastMember[],
  mentions: readonly LinkedMention[],
  replaced: Replaced,
): CastMember[] {
  const counts = new Map<string, number>();
  for (const { entityId } of mentions) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  const present = new Set(cast.map(({ entity }) => entity.id));
  const withChosen = cast.flatMap(member => {
    const others = [...(replaced.get(member.entity.id) ?? [])].filter(
      ({ id }) => !present.has(id) && present.add(id),
    );
    return [...others.map(entity => ({ ...member, entity })), member];
  });
  return withChosen
    .map(member => ({ ...member, mentionCount: counts.get(member.entity.id) ?? 0 }))
    .filter(({ mentionCount }) => mentionCount > 0);
}
