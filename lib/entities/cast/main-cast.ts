import type { CastMember } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Prior } from '../../model/prior.ts';
import type { Appearance } from './appearances.ts';
import { isCommonNoun, isCommonWord, isNamedTwice } from './doubles.ts';
import { frameOf, isIn } from './frame.ts';
import { isCalledLikePress, isOwnOutlet } from './press.ts';

/** A member of the cast, as its ranking sees it. */
export interface Candidate {
  readonly member: CastMember;
  readonly appearances: readonly Appearance[];
  /** A newspaper, broadcaster or agency. */
  readonly isPress: boolean;
}

/** As many names as fit into the popup with two lines each. */
const MOST = 5;
/** Bonus for a name in the headline, and for one in the first paragraph; a mention in every second paragraph counts as much. */
const HEADLINE = 2.5;
const LEAD = 1.5;
/** For the rest, the earlier the more; nothing is left of it at the end. */
const EARLY = 1;
/** Each of the main names it shares sentences with, up to a few. */
const COMPANION = 0.4;
const MOST_COMPANIONS = 3;
/** Below it, nobody is a main character. */
const LEAST = 1.9;
/** Fewer than these leave room for the place where the story happens. */
const FEW = 3;
/** Times that an article names an outlet if it is about it, not just quoting it. */
const ABOUT_PRESS = 4;
/** A first paragraph with more people than this lists them. */
const LIST = 3;

/**
 * The names that carry a story, across all kinds, most important first: those in the headline and the first paragraph,
 * mentioned often, and together with the others. A place counts if it acts, an outlet if the story is about it.
 * @param cast in order of importance, which decides between equals
 * @param prior whose page it is
 * @returns at most five of the cast; at least one if there is a cast
 */
export function mainCast(
  cast: readonly Candidate[],
  { blocks, text }: Pick<ArticleText, 'blocks' | 'text'>,
  prior: Prior = {},
): readonly CastMember[] {
  const frame = frameOf({ blocks, text });
  const end = Math.max(1, blocks.at(-1)?.end ?? 0);
  const companions = new Set(cast.slice(0, 2 * MOST).map(({ member }) => member.entity.id));
  const isCrowded = cast.filter(({ member, appearances }) => isPersonIn(member, appearances)).length > LIST;
  const ranked = (weightOf: (candidate: Candidate) => number): CastMember[] =>
    cast
      .filter(({ member, appearances }) => {
        const isCounted = appearances.some(place => place.isCounted);
        return !isCommonWord(member, text) && !isCommonNoun(member, isCounted);
      })
      .map(candidate => ({ member: candidate.member, weight: weightOf(candidate) }))
      .filter(({ weight }) => weight >= LEAST)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ member }) => member);
  const main: CastMember[] = [];
  for (const member of ranked(weightAsActor))
    if (main.length < MOST && !isNamedTwice(member, main, cast)) main.push(member);
  for (const member of ranked(weightAsSetting))
    if (main.length < FEW && !main.includes(member)) main.push(member);
  return main.length ? main : cast.slice(0, 1).map(({ member }) => member);

  function isPersonIn({ entity }: CastMember, appearances: readonly Appearance[]): boolean {
    return entity.kind === 'person' && appearances.some(place => isIn(frame.lead, place));
  }

  function weightAsActor({ member, appearances, isPress }: Candidate): number {
    const { entity } = member;
    const isSetting = entity.kind === 'place' || entity.kind === 'group';
    const counted = appearances.filter(place => !isIn(frame.credits, place) && (place.acts || !isSetting));
    const inHeadline = counted.some(place => isIn(frame.headline, place));
    const isQuoted = counted.length < ABOUT_PRESS && (isPress || isCalledLikePress(entity));
    if (!inHeadline && (isQuoted || isOwnOutlet(entity, prior))) return 0;
    if (counted.length < 2 && isPassing(member, counted)) return 0;
    // Nobody should see a guess among the five.
    const isDoubtful = appearances.every(({ isGuess }) => isGuess);
    const weight = weightOf(member, counted, Math.log2(1 + counted.length));
    return weight * (isSetting && !inHeadline ? SETTING : 1) * (isDoubtful ? DOUBT : 1);
  }

  /** Whether a single mention says too little for a main character: names of the article are then often none. */
  function isPassing({ entity, mentionCount }: CastMember, counted: readonly Appearance[]): boolean {
    if (entity.kind === 'group') return true;
    if (counted.some(place => isIn(frame.headline, place)))
      return entity.source === 'article' && entity.kind !== 'person' && mentionCount < 2;
    if (!counted.some(place => isIn(frame.lead, place)) || entity.kind === 'place') return true;
    return entity.source === 'article' && (entity.kind !== 'person' || isCrowded);
  }

  /** How much a place matters for being where it happens, however often it is named. */
  function weightAsSetting({ member, appearances }: Candidate): number {
    if (member.entity.kind !== 'place') return 0;
    return (
      weightOf(
        member,
        appearances.filter(place => !isIn(frame.credits, place)),
        0,
      ) * SETTING
    );
  }

  function weightOf({ appearsWith }: CastMember, counted: readonly Appearance[], often: number): number {
    const company = appearsWith.filter(id => companions.has(id)).length;
    const inHeadline = counted.some(place => isIn(frame.headline, place));
    const inLead = counted.some(place => isIn(frame.lead, place));
    const before = Math.min(1, (counted[0]?.start ?? end) / end);
    return (
      often +
      (inHeadline ? HEADLINE : 0) +
      (inLead ? LEAD : 0) +
      (inHeadline || inLead ? 0 : EARLY * (1 - before) ** 2) +
      COMPANION * Math.min(company, MOST_COMPANIONS)
    );
  }
}

const SETTING = 0.6;
const DOUBT = 0.6;
