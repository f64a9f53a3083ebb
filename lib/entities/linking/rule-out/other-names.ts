import { hashSet, hashText } from '../../../text/hash.ts';
import { signAt } from '../../../text/token-text.ts';
import { Shape } from '../../../text/tokens.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import { type Doubt, isUnmet, isUnsupported, isUnsure, type Rule, type RuledCandidate } from './rule.ts';

/** Parts of something else's name, and what is called after the known entity. */
export const OTHER_NAMES: readonly Rule[] = [
  isTicker,
  isPartOfFirm,
  isInsideName,
  isHalfOfPaper,
  isCountys,
  isOnStage,
  isCalledAfter,
  isVenuesName,
];

const EXCHANGES = hashSet('nyse nasdaq amex lse lon asx tsx otc otcmkts hkex nse bse');

/** "Boeing (NYSE: BA)" isn't about British Airways, nor " .DJI" about the maker of drones, nor "(LART.NS)" about Nova Scotia. */
function isTicker(_candidate: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  const { keys, text, starts } = context.tokens;
  const isListed = surface.names.every(
    ({ first }) =>
      (text[starts[first]! - 1] === '.' &&
        / \.$|[A-Z]{2}\.$/.test(text.slice(Math.max(0, starts[first]! - 3), starts[first]))) ||
      (signAt(context.tokens, first - 1) === ':' && EXCHANGES.has(keys[first - 2] ?? 0)),
  );
  return isListed && isUnmet;
}

/** "Serena & Lily" is a shop, not one of the people with that first name. */
function isPartOfFirm({ ref }: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  if (surface.keys.length > 1 || context.knowledge.record(ref).kind !== 'person') return false;
  const { tokens } = context;
  const { shapes } = tokens;
  const isAmpersand = (at: number): boolean => signAt(tokens, at) === '&';
  const isCapital = (at: number): boolean => ((shapes[at] ?? 0) & Shape.capital) !== 0;
  const isJoined = surface.names.every(
    ({ first, end }) =>
      (isAmpersand(end) && isCapital(end + 1)) || (isAmpersand(first - 1) && isCapital(first - 2)),
  );
  return isJoined && isUnsupported;
}

/** "Blink Wired Floodlight": a doubtful word between others of a longer name. */
function isInsideName(_candidate: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  if (surface.keys.length > 1) return false;
  const { capitalBefore, capitalAfter, headlineCase } = context.cues(surface);
  return capitalBefore > MOSTLY && capitalAfter > MOSTLY && headlineCase < MOSTLY && isUnsure;
}

/** "The Register-Guard" isn't The Register, nor is the Post-Dispatch the Post. */
function isHalfOfPaper({ ref }: RuledCandidate, surface: Surface, context: TextContext): boolean {
  const { tokens } = context;
  const { shapes } = tokens;
  const isTied = (hyphen: number, word: number): boolean =>
    signAt(tokens, hyphen) === '-' &&
    !(shapes[hyphen]! & Shape.spaceBefore) &&
    !(shapes[hyphen + 1]! & Shape.spaceBefore) &&
    (shapes[word]! & Shape.capital) !== 0;
  return (
    surface.names.every(({ first, end }) => isTied(end, end + 1) || isTied(first - 1, first - 2)) &&
    PAPER.test(context.knowledge.record(ref).context)
  );
}

const PAPER = /\b(?:daily|newspaper|paper|weekly|tabloid|magazine|news site)\b/;

/** "Orange and Riverside counties" aren't the towns. */
function isCountys({ ref }: RuledCandidate, { names }: Surface, { knowledge, tokens }: TextContext): boolean {
  const { counties } = tokens.words.linker;
  const { kind, name, category, context } = knowledge.record(ref);
  if (kind !== 'place' || !/^(?:city|town)\b/i.test(context || category) || name.endsWith(' County'))
    return false;
  return names.every(({ end }) => counties.has(tokens.keys[end] ?? 0));
}

const MOSTLY = 0.5;
const OF = hashText('of');

/** "The cast of Chicago", "the musical Chicago": a place that a work is called after. */
function isOnStage({ ref }: RuledCandidate, { names }: Surface, { knowledge, tokens }: TextContext): boolean {
  if (knowledge.record(ref).kind !== 'place') return false;
  const { keys, words } = tokens;
  const { casts, genres } = words.linker;
  return names.some(({ first }) =>
    keys[first - 1] === OF ? casts.has(keys[first - 2] ?? 0) : genres.has(keys[first - 1] ?? 0),
  );
}

/** "USS Ronald Reagan", "Opera Naples": a ship or house is called after a person or place. */
function isCalledAfter({ ref }: RuledCandidate, surface: Surface, context: TextContext): boolean | Doubt {
  const { kind } = context.knowledge.record(ref);
  if (kind !== 'person' && kind !== 'place') return false;
  const { keys, shapes, words } = context.tokens;
  const named = surface.names.filter(({ first }) => {
    if (first === 0 || shapes[first]! & Shape.blockStart || !(shapes[first - 1]! & Shape.capital))
      return false;
    return words.linker.namesakes.has(keys[first - 1]!);
  });
  if (named.length === 0) return false;
  // "Opera Naples, one of Naples' companies": that town may be any.
  return named.length === surface.names.length || isUnsupported;
}

/** Words of a venue's name, at most: "Hollywood Casino Amphitheatre". */
const VENUE_WORDS = 4;

/** "Hollywood Casino Amphitheatre", "Verizon Arena": a venue has the name of who paid for it, or of its town. */
function isVenuesName(_candidate: RuledCandidate, surface: Surface, context: TextContext): boolean {
  const { keys, shapes, count, words } = context.tokens;
  const { venues } = words.linker;
  if (venues.size === 0 || context.cues(surface).headlineCase > 0) return false;
  return surface.names.every(({ end }) => {
    for (let at = end; at < Math.min(count, end + VENUE_WORDS); at++) {
      if (shapes[at]! & Shape.sentenceStart || !(shapes[at]! & Shape.capital)) return false;
      if (venues.has(keys[at]!)) return true;
    }
    return false;
  });
}
