import type { Entity } from '../../model/entity.ts';
import type { Kind } from '../../model/kind.ts';
import type { Prior } from '../../model/prior.ts';
import { Class, runsIn } from '../../text/letter-runs.ts';
import type { Appearance } from './appearances.ts';
import type { Candidate } from './candidate.ts';
import { isCommonNoun, isCommonWord, isOnlyMaker, isRunIntoAuthor } from './doubles.ts';
import { type Frame, isIn } from './frame.ts';
import { isPlatform } from './platforms.ts';
import { isCalledLikePress, isOwnHost, isOwnOutlet, isReporter } from './press.ts';

/** What a name is judged in. */
export interface Story {
  readonly text: string;
  readonly headline: string;
  readonly cast: readonly Candidate[];
  readonly prior: Prior;
}

/** Sentences about an outlet in an article that doesn't just quote it. */
const ABOUT_PRESS = 4;

/**
 * Whether a name can’t be a main character, however often it is named: no name at all, a part of another, the page's
 * own outlet, or one of its people.
 * @param told where it is named, without credits
 */
export function isRuledOut(
  { member, appearances, isPress }: Candidate,
  told: readonly Appearance[],
  frame: Frame,
  { text, headline, cast, prior }: Story,
): boolean {
  const { entity } = member;
  const inHeadline = told.some(place => isIn(frame.headline, place));
  if (isCommonWord(member, text) || isCommonNoun(member, appearances)) return true;
  if (isHeadlineWord(entity, told, text, frame)) return true;
  if (isOnlyDescribing(entity.kind, told, inHeadline)) return true;
  if (isRunIntoAuthor(member, cast) || isOnlyMaker(member, cast, headline)) return true;
  // "The Lind Post view on ferries" isn't about the paper.
  const isOwn = isOwnOutlet(entity, prior) || isOwnHost(entity, appearances, text, prior);
  if (isOwn && (!inHeadline || told.length < 2)) return true;
  if (inHeadline) return false;
  if (isReporter(entity, appearances, text) || isPlatform(entity.kind, told, text)) return true;
  const leading = told.filter(({ part }) => part === 'leading');
  return (isPress || isCalledLikePress(entity)) && leading.length < ABOUT_PRESS;
}

/**
 * Whether no mention stands for the thing itself: "a U.S. city" and "Spanish", "an Ohio man" and "in Ohio", "the silver
 * Elm", "a ‘Hamlet’ moment".
 */
function isOnlyDescribing(kind: Kind, told: readonly Appearance[], inHeadline: boolean): boolean {
  if (told.every(({ isDemonym, isAttribute }) => isDemonym || isAttribute)) return true;
  if (told[0]?.isAttribute && told.every(({ isAttribute, isPlaced }) => isAttribute || isPlaced)) return true;
  const isSlight = !inHeadline || (kind === 'work' && told.length < 2);
  return kind !== 'person' && isSlight && told.every(({ isCommon }) => isCommon);
}

/** Letters; shorter words say nothing about the style of a headline. */
const LONG_WORD = 4;

/**
 * Whether only the headline has a name, in a place where a capital letter says little: "Hiker survives a storm", "Old
 * Captains Find New Ships".
 */
function isHeadlineWord(
  { source, name }: Entity,
  told: readonly Appearance[],
  text: string,
  { headline: [headline] }: Frame,
): boolean {
  const [first] = told;
  if (source !== 'article' || told.length > 1 || !first || !headline || first.start >= headline.end)
    return false;
  const rest = text.slice(headline.start, headline.end).replace(name, ' ');
  const words = runsIn(rest, Class.letter).filter(word => word.length >= LONG_WORD);
  if (words.filter(word => word[0] !== word[0]!.toLowerCase()).length >= words.length / 2) return true;
  return !name.includes(' ') && first.start === headline.start;
}
