import { Use } from '../../../knowledge/format.ts';
import type { LinkContext } from '../link-context.ts';
import { isTaggedAs, type Surface } from '../surfaces.ts';
import type { Rule, RuledLink } from './rule.ts';

/** Names of unknown persons, or of others than the one known by the name. */
export const PERSONS: readonly Rule[] = [isTitle, isFirstName, isRelative, isPersonsName, isNamesake];

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
  return afterPlaceWord === 0 && (beforeSpeech > 0 || !isTaggedAs(surface, 'ORG'));
}

/** Probability from which a thing may have the name of a person. */
const KNOWN = 0.6;

/** "Claude, a retired baker": a lone word that the tagger takes for a person and that needs evidence to be a thing. */
function isFirstName({ ref, use, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (use !== Use.guarded || surface.keys.length > 1 || context.knowledge.record(ref).kind === 'person')
    return false;
  if (!isTaggedAs(surface, 'PER')) return false;
  // "Claude can now read your calendar": what a text doesn't introduce is a thing that readers know.
  if (probability >= KNOWN && context.cues(surface).beforeComma === 0) return false;
  const { near, far } = context.evidence(ref, surface);
  return near + far === 0 && !context.isMet(ref, surface) && !context.isInPrior(ref);
}
