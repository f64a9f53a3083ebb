import { Use } from '../../../knowledge/format.ts';
import type { LinkContext } from '../link-context.ts';
import { isTaggedAs, type Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import {
  both,
  type Doubt,
  isUnmet,
  isUnsupported,
  type Rule,
  type RuledCandidate,
  type RuledLink,
} from './rule.ts';

/** Names of unknown persons, or of others than the one known by the name. */
export const PERSONS: readonly Rule[] = [
  isTitle,
  isFirstName,
  isRelative,
  isPersonsName,
  isNamesake,
  isOfMany,
];

/** "Justice Clarence Thomas" isn't about Jim Justice: a surname that is also a title, before someone's name. */
function isTitle({ use }: RuledCandidate, surface: Surface, context: TextContext): boolean {
  return use === Use.short && context.cues(surface).asTitle > 0;
}

/**
 * "Her sister Bernie" is nobody known, unless the text speaks for it or names the family: "Trump and his wife Melania". Those
 * who are known by little more than a trade are never meant.
 */
function isRelative({ ref }: RuledCandidate, surface: Surface, { knowledge }: TextContext): false | Doubt {
  return surface.isRelative && knowledge.record(ref).kind === 'person' && isOfUnknownFamily;
}

function isOfUnknownFamily(link: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { ref } = link;
  const { name, context: said } = context.knowledge.record(ref);
  if (said && !isUnsupported(link, surface, context)) return false;
  const family = lastWord(name);
  return !context
    .refsElsewhere(surface)
    .some(other => other !== ref && lastWord(context.knowledge.record(other).name) === family);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** "Michael Jordan, a dentist in Hull" */
function isNamesake({ ref }: RuledCandidate, surface: Surface, context: TextContext): boolean {
  return context.knowledge.record(ref).kind === 'person' && context.introduction(ref, surface) === 'everyday';
}

/** "Kevin Smith, who lives in Leeds": a full name that others in the news bear needs something that speaks for the one known. */
function isOfMany({ ref, use }: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  const { keys } = surface;
  if (use !== Use.guarded || keys.length < 2 || context.isInPrior(ref)) return false;
  // With a title, a name has few bearers: "Queen Mary".
  if (context.tokens.words.linker.titles.has(keys[0]!)) return false;
  return context.knowledge.record(ref).kind === 'person' && both(isUnmet, isUnsupported);
}

/**
 * "Cairo" after "Hannah Cairo", "Chad" after "Chad Bianco": the article's own person outranks the world's places, except
 * after "in".
 */
function isPersonsName({ ref }: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  const isInFullName = surface.keys.length === 1 && context.persons.having(surface.keys[0]!).length > 0;
  return isInFullName && context.knowledge.record(ref).kind !== 'person' && isNameOfOther;
}

function isNameOfOther({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (context.cues(surface).afterPreposition === 0 && context.isGivenName(ref, surface)) return true;
  if (!context.isOthersName(ref, surface)) return false;
  const { afterPlaceWord, beforeSpeech } = context.cues(surface);
  // "Forbes says", after Cameron Forbes: a paper that speaks like a person needs the tagger less.
  return afterPlaceWord === 0 && (beforeSpeech > 0 || !isTaggedAs(surface, 'ORG'));
}

/** Probability from which a thing may have the name of a person. */
const KNOWN = 0.6;

/** "Claude, a retired baker": a lone word that the tagger takes for a person and that needs evidence to be a thing. */
function isFirstName({ ref, use }: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  if (use !== Use.guarded || surface.keys.length > 1 || context.knowledge.record(ref).kind === 'person')
    return false;
  if (!isTaggedAs(surface, 'PER') || context.isInPrior(ref)) return false;
  const { near, far } = context.evidence(ref, surface);
  return near + far === 0 && isIntroducedOrUnknown;
}

/** "Claude can now read your calendar": what a text doesn't introduce is a thing that readers know. */
function isIntroducedOrUnknown(
  { ref, probability }: RuledLink,
  surface: Surface,
  context: LinkContext,
): boolean {
  if (probability >= KNOWN && context.cues(surface).beforeComma === 0) return false;
  return !context.isMet(ref, surface);
}
