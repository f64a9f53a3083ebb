import { Use } from '../../../knowledge/format.ts';
import { containersOf } from '../containers.ts';
import { isForeignBody } from '../countries/foreign-bodies.ts';
import { isForeignParty } from '../countries/foreign-parties.ts';
import type { LinkContext } from '../link-context.ts';
import { isTownAmongUniversities } from '../readings/university-towns.ts';
import type { Surface } from '../surfaces.ts';
import { SURE_FROM } from '../tiers.ts';
import { traitsOf } from '../traits.ts';
import { isOtherName } from './other-names.ts';
import type { RuledLink } from './rule.ts';
import { isSpeltAlike } from './spelt-alike.ts';
import { isThin } from './thin-evidence.ts';

/** Share of the tagger's probability that makes it agree. */
const AGREES = 0.5;

/** Whether a rule that evidence can't outweigh speaks against a link. */
export function isRuledOut(link: RuledLink, surface: Surface, context: LinkContext): boolean {
  return (
    isTitle(link, surface, context) ||
    isFirstName(link, surface, context) ||
    isRelative(link, surface, context) ||
    isPersonsName(link, surface, context) ||
    isForeignBody(link.ref, surface, context) ||
    isForeignParty(link.ref, surface, context) ||
    isWithoutItsThe(link, surface, context) ||
    isSeat(link, surface, context) ||
    isPlayingTown(link, surface, context) ||
    isPlayingMaker(link, surface, context) ||
    isModel(link, surface, context) ||
    isOfBracketed(link, surface, context) ||
    isNounBeforeNoun(link, surface, context) ||
    isTownAmongUniversities(link, surface, context) ||
    isOtherName(link, surface, context) ||
    isSpeltAlike(link, surface, context) ||
    isNamesake(link, surface, context) ||
    isThin(link, surface, context)
  );
}

/** "Justice Clarence Thomas" isn't about Jim Justice: a surname that is also a title, before someone's name. */
function isTitle({ use }: RuledLink, surface: Surface, context: LinkContext): boolean {
  return use === Use.short && context.cues(surface).asTitle > 0;
}

/**
 * "Her sister Bernie" is nobody known, unless the text speaks for it or names the family: "Trump and his wife Melania". Those
 * who are known by little more than a trade are never meant.
 */
function isRelative({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { kind, name, context: said } = context.knowledge.record(ref);
  if (!surface.isRelative || kind !== 'person') return false;
  if (said && !context.isUnsupported(ref, surface)) return false;
  const family = lastWord(name);
  return !context
    .refsElsewhere(surface)
    .some(other => other !== ref && lastWord(context.knowledge.record(other).name) === family);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** "Michael Jordan, a dentist in Hull" */
function isNamesake({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  return context.knowledge.record(ref).kind === 'person' && context.introduction(ref, surface) === 'everyday';
}

/** "Batte il Genoa 2-1": a town with an article and a result is its club, known or not. A country is its team. */
function isPlayingTown({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { nearScore, afterThe } = context.cues(surface);
  if (nearScore === 0 || afterThe === 0 || context.knowledge.record(ref).kind !== 'place') return false;
  return containersOf(context.knowledge, ref).size > 1;
}

/**
 * In a text about matches, the name of a maker or university means its team, unless the link is sure: "Georgetown led at
 * halftime". The team needn't be in the base.
 */
function isPlayingMaker({ ref, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (probability >= SURE_FROM || !context.isSport) return false;
  if (!traitsOf(context.knowledge.record(ref)).mayFieldTeam) return false;
  return context.cues(surface).afterPlaceWord < AGREES;
}

/** "The Bondi 9" is a thing, whatever place it is called after. "The Netherlands 12 percent" is a country. */
function isModel({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (context.cues(surface).asModel === 0 || context.isSport) return false;
  return context.knowledge.record(ref).kind === 'place' && containersOf(context.knowledge, ref).size > 1;
}

/** "San José (Costa Rica)" isn't in California. */
function isOfBracketed({ ref }: RuledLink, { names }: Surface, context: LinkContext): boolean {
  if (context.knowledge.record(ref).kind !== 'place') return false;
  const { tokens, places, settledLinks } = context;
  return names.some(({ end }) => {
    if (tokens.text[tokens.starts[end] ?? -1] !== '(') return false;
    const inside = settledLinks.get(places.startingAt(end + 1)!)?.ref;
    if (inside === undefined || context.knowledge.record(inside).kind !== 'place') return false;
    const around = containersOf(context.knowledge, ref);
    return around.size > 1 && containersOf(context.knowledge, inside).size < 2 && !around.has(inside);
  });
}

/** "A New Yorker story" is the magazine's: "New Yorker" and "Londoner" are nouns, unlike "French". */
function isNounBeforeNoun({ use }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (use !== Use.demonym || context.cues(surface).beforeNoun < 1) return false;
  const { text, starts, ends } = context.tokens;
  const { first, end } = surface.names[0]!;
  return text.slice(starts[first], ends[end - 1]).endsWith('er');
}

/** "The MP for Tottenham" sits for a place, not for its club. */
function isSeat({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { kind } = context.knowledge.record(ref);
  return kind !== 'place' && kind !== 'group' && context.cues(surface).afterSeat > AGREES;
}

/**
 * "Cairo" after "Hannah Cairo", "Chad" after "Chad Bianco": the article's own person outranks the world's places, except
 * after "in".
 */
function isPersonsName({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { kind } = context.knowledge.record(ref);
  if (kind === 'person') return false;
  if (context.cues(surface).afterPreposition === 0 && context.isGivenName(ref, surface)) return true;
  if (!context.isOthersName(ref, surface)) return false;
  const { afterPlaceWord, beforeSpeech } = context.cues(surface);
  // "Forbes says", after Cameron Forbes: a paper that speaks like a person needs the tagger less.
  return afterPlaceWord === 0 && (beforeSpeech > 0 || surface.votes.ORG < AGREES * surface.names.length);
}

/** Probability from which a thing may have the name of a person. */
const KNOWN = 0.6;

/** "Claude, a retired baker": a lone word that the tagger takes for a person and that needs evidence to be a thing. */
function isFirstName({ ref, use, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (use !== Use.guarded || surface.keys.length > 1 || context.knowledge.record(ref).kind === 'person')
    return false;
  if (surface.votes.PER < AGREES * surface.names.length) return false;
  // "Claude can now read your calendar": what a text doesn't introduce is a thing that readers know.
  if (probability >= KNOWN && context.cues(surface).beforeComma === 0) return false;
  const { near, far } = context.evidence(ref, surface);
  return near + far === 0 && !context.isMet(ref, surface) && !context.isInPrior(ref);
}

/** "Across the Atlantic" isn't the magazine: a title that starts with "The" needs it, unless evidence speaks for it. */
function isWithoutItsThe({ ref, use }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (use !== Use.guarded || !context.knowledge.record(ref).name.startsWith('The ')) return false;
  return context.cues(surface).afterSmallThe === 1 && context.evidence(ref, surface).near === 0;
}
