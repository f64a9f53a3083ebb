import type { ArticleText, Span } from '../../model/article.ts';
import type { Appearance, Part } from './appearances.ts';
import type { Candidate } from './candidate.ts';
import { type Frame, isIn } from './frame.ts';
import { isCalledLikePress } from './press.ts';

/** What may tell how far a name carries a story, as numbers. Each has a weight in `salience-weights.ts`. */
export interface Features {
  readonly always: 1;
  /** Its kind: 1 or 0. The other kinds are what these are compared with. */
  readonly person: number;
  readonly place: number;
  readonly group: number;
  readonly work: number;
  /** Nothing is known about it but its name. */
  readonly isNew: number;
  /** It is an outlet or agency. */
  readonly press: number;
  /** Words of its name, up to five: one word is more often no name at all. */
  readonly words: number;
  /** Mean confidence of its mentions; a doubtful one is more often a common noun, or a part of a name. */
  readonly sure: number;
  readonly inHeadline: number;
  /** The same for a person: headlines also name where something is, and who sells it. */
  readonly personInHeadline: number;
  readonly inLead: number;
  /** How much the article says about it, compared with the name it says most about: 0 for that one, below 0 for others. */
  readonly share: number;
  /** Share of the article's blocks that name it again. */
  readonly spread: number;
  /** Share of the article before its first mention. */
  readonly late: number;
  /** Named once, the logarithm of the article's length; otherwise 0. */
  readonly onceInLong: number;
  /** For a place, the logarithm of how many sentences are about it. */
  readonly placeActs: number;
  /** Share of its mentions that say where something is. */
  readonly placed: number;
}

/** How much a mention counts. */
const MENTION: Record<Part, number> = { leading: 1, named: 0.5, background: 0.25 };
/** Added to both sides of a share, so that among few mentions, one more or less matters little. */
const LITTLE = 0.25;
const MOST_WORDS = 5;
const THOUSAND = 1_000;

/** What the features of each name are read against. */
export interface Against {
  readonly article: Pick<ArticleText, 'blocks' | 'text'>;
  readonly frame: Frame;
  /** What `saidOf` gives for the name that the article says most about. */
  readonly most: number;
}

/** How much an article says about a name, by what each of its mentions does. */
export function saidOf(told: readonly Appearance[]): number {
  return told.reduce((sum, { part }) => sum + MENTION[part], 0);
}

/**
 * Reads the features of one name.
 * @param told where it is named, without credits
 */
export function featuresOf(
  { member: { entity }, isPress }: Candidate,
  told: readonly Appearance[],
  { article: { blocks }, frame, most }: Against,
): Features {
  const end = Math.max(1, blocks.at(-1)?.end ?? 0);
  const isAnyIn = (spans: readonly Span[]): number =>
    +told.some(place => !place.isAttribute && isIn(spans, place));
  const inHeadline = isAnyIn(frame.headline);
  const leading = told.filter(({ part }) => part === 'leading').length;
  return {
    always: 1,
    person: +(entity.kind === 'person'),
    place: +(entity.kind === 'place'),
    group: +(entity.kind === 'group'),
    work: +(entity.kind === 'work'),
    isNew: +(entity.source === 'article'),
    press: +(isPress || isCalledLikePress(entity)),
    words: Math.min(MOST_WORDS, entity.name.split(' ').length),
    sure: told.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, told.length),
    inHeadline,
    personInHeadline: entity.kind === 'person' ? inHeadline : 0,
    inLead: isAnyIn(frame.lead),
    share: Math.log2((saidOf(told) + LITTLE) / (most + LITTLE)),
    spread:
      Math.max(
        0,
        blocks.filter(block => told.some(({ start }) => start >= block.start && start < block.end)).length -
          1,
      ) / Math.max(1, blocks.length - 1),
    late: Math.min(1, (told[0]?.start ?? end) / end),
    onceInLong: told.length < 2 ? Math.log2(1 + end / THOUSAND) : 0,
    placeActs: entity.kind === 'place' ? Math.log2(1 + leading) : 0,
    placed: told.filter(({ isPlaced }) => isPlaced).length / Math.max(1, told.length),
  };
}
