import type { PageAnalysis } from '../../model/analysis.ts';
import type { Story } from '../../model/coverage/story.ts';
import { type ItemText, type StoryNames, storyNames } from './story-names.ts';

/** How sure it is that a story is about an entity, and how much it counts. */
export interface Verdict {
  readonly tier: 'sure' | 'probable';
  /** 1 if the entity is in the headline. */
  readonly prominence: number;
}

/** A name that is only in the summary is rarely what the story is about. */
const SUMMARY_FACTOR = 0.3;

/** Whether a story with these names is about an entity; null if it isn't. */
export function verdictOn(
  { entityIds, titleNames, probableIds }: Pick<Story, 'entityIds' | 'titleNames' | 'probableIds'>,
  entityId: string,
): Verdict | null {
  const place = entityIds.indexOf(entityId);
  if (place < 0) return null;
  const isInTitle = place < (titleNames ?? entityIds.length);
  return {
    tier: probableIds?.includes(entityId) ? 'probable' : 'sure',
    prominence: isInTitle ? 1 : SUMMARY_FACTOR,
  };
}

/** An entity that stories were searched for. */
export interface Requested {
  readonly entityId: string;
  readonly name: string;
  /** Whether the name means the entity in any text. */
  readonly isPlain: boolean;
  /** Ids of the page's cast. */
  readonly castIds: readonly string[];
}

/**
 * The names in a story that was found by searching for an entity, the entity included unless something speaks against
 * it: another known thing has the name there, or it isn't a name there at all.
 * @param analysis read with the requested entity as its prior
 * @param fullText whether the source searches whole articles, so that the name may be in a part we can't see
 * @returns null if the story isn't about the entity
 */
export function verifiedNames(
  item: ItemText,
  analysis: PageAnalysis,
  { entityId, name, isPlain, castIds }: Requested,
  fullText: boolean,
): StoryNames | null {
  const names: StoryNames = storyNames(item, analysis);
  if (names.entityIds.includes(entityId)) return names;
  if (isPlain && startsLongerName(item, analysis, name))
    return {
      ...names,
      entityIds: [...names.entityIds, entityId],
      probableIds: [...names.probableIds, entityId],
    };
  const containsName = `${item.title} ${item.summary}`.toLowerCase().includes(name.toLowerCase());
  if (containsName || !fullText) return null;
  return castIds.some(id => id !== entityId && names.entityIds.includes(id)) ? names : null;
}

/** "Xbox One X", "Oakland Zoo": an unknown name that the requested one begins, so that they belong together. */
function startsLongerName(
  { title, summary }: ItemText,
  { mentions, cast }: PageAnalysis,
  name: string,
): boolean {
  const unknown = new Set(
    cast.filter(({ entity }) => entity.source === 'article').map(({ entity }) => entity.id),
  );
  const text = `${title}\n${summary}`;
  return mentions.some(
    ({ start, end, entityId, kind }) =>
      kind !== 'person' && unknown.has(entityId) && text.slice(start, end).startsWith(`${name} `),
  );
}
