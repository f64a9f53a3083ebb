import { Use } from '../../../knowledge/format.ts';
import { textOf } from '../../../text/token-text.ts';
import { Shape } from '../../../text/tokens.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import {
  both,
  type Doubt,
  isUnmet,
  isUnsupported,
  isUnsure,
  type Rule,
  type RuledCandidate,
} from './rule.ts';

/** Plain words that are also titles, and nouns that are also demonyms. */
export const WORDS: readonly Rule[] = [isWithoutItsThe, isNounBeforeNoun, isBareWord, isShoutedWord];

/** "A New Yorker story" is the magazine's: "New Yorker" and "Londoner" are nouns, unlike "French". */
function isNounBeforeNoun({ use }: RuledCandidate, surface: Surface, context: TextContext): boolean {
  if (use !== Use.demonym || context.cues(surface).beforeNoun < 1) return false;
  const { first, end } = surface.names[0]!;
  return textOf(context.tokens, first, end).endsWith('er');
}

/** "Across the Atlantic" isn't the magazine: a title that starts with "The" needs it, unless evidence speaks for it. */
function isWithoutItsThe({ ref, use }: RuledCandidate, surface: Surface, context: TextContext): boolean {
  if (use !== Use.guarded || !context.knowledge.record(ref).name.startsWith('The ')) return false;
  return context.cues(surface).afterSmallThe === 1 && context.evidence(ref, surface).near === 0;
}

/**
 * "Age is just a number" isn't The Age, and "Grifters are all alike" isn't The Grifters: a title that has the article needs
 * it at the start of a sentence, and so does what a paper is called for short. In an article, other doubtful ones need it
 * anywhere: "told Observer".
 */
function isBareWord(candidate: RuledCandidate, surface: Surface, context: TextContext): boolean | Doubt {
  const { ref, use } = candidate;
  if (surface.keys.length > 1) return isAfterArticle(surface, context);
  const { ordinary, afterThe, asSource, capitalAfter, headlineCase } = context.cues(surface);
  const { name, kind, context: said } = context.knowledge.record(ref);
  // "Post Labor Day" has no paper in it.
  const isBeforeName = afterThe === 0 && capitalAfter === 1 && headlineCase === 0;
  if (use !== Use.alone && isBeforeName && PAPER.test(said)) return true;
  if (afterThe > 0 || asSource > 0 || context.isInPrior(ref)) return false;
  // "Humans and AI" isn't about the start-up Humans&.
  const hasThe = name.startsWith('The ') || name.endsWith('&');
  if (surface.midSentence) return hasThe && !context.isShort && both(isUnsure, isUnmet);
  if (hasThe ? ordinary || !context.isShort : ordinary && PAPER.test(said)) return isUnmet;
  // "Rivals deny it" isn't about the series: at the start of a sentence, a title that is a word needs evidence.
  return use === Use.guarded && (kind === 'work' || kind === 'event') && both(isUnmet, isUnsupported);
}

/** "A 10 p.m. curfew" has no plane in it. */
function isAfterArticle({ keys, midSentence, names }: Surface, { tokens }: TextContext): boolean {
  if (midSentence || !tokens.words.linker.indefinite.has(keys[0]!)) return false;
  return names.every(({ first }) => ((tokens.shapes[first + 1] ?? 0) & NUMBER) === NUMBER);
}

const NUMBER = Shape.digit | Shape.spaceBefore;
const PAPER = /\b(?:daily|newspaper|weekly|tabloid|magazine)\b/;

/** "WHO IS NEXT?" in capitals asks a question. "US STRIKES IRAN" names a country. */
function isShoutedWord({ ref }: RuledCandidate, { keys, names }: Surface, context: TextContext): boolean {
  const { shapes, count, words } = context.tokens;
  const { smallWords, clauses } = words.linker;
  if (keys.length > 1 || !(smallWords.has(keys[0]!) || clauses.has(keys[0]!))) return false;
  if (context.knowledge.record(ref).kind === 'place') return false;
  return names.every(({ first, end }) => {
    const isBlockEnd = end >= count || (shapes[end]! & Shape.blockStart) !== 0;
    const next = isBlockEnd ? 0 : shapes[end]!;
    const before = first === 0 || shapes[first]! & Shape.blockStart ? 0 : shapes[first - 1]!;
    return ((next | before) & Shape.allCaps) !== 0;
  });
}
