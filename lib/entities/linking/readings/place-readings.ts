import type { Candidate } from '../../../knowledge/knowledge.ts';
import { containersOf, countryAround } from '../containers.ts';
import { LARGE_CITY } from '../large-cities.ts';
import type { LinkContext } from '../link-context.ts';
import { LOOKED_AT } from '../link-cues.ts';
import { isTaggedAs, type Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';

// Which place a name means that others have, too, where the words around it leave only places: "police in Darwin".

/** Share of mentions among such words from which a name means the place. In reports on matches, the others mean the club. */
const OFTEN = 0.3;
const OFTEN_IN_SPORT = 0.6;

/** Whether a name is where only places are, and the tagger agrees. */
export function isWherePlacesAre(surface: Surface, context: TextContext): boolean {
  const { asPlace, headlineCase, ordinary } = context.cues(surface);
  if (asPlace < (context.isSport ? OFTEN_IN_SPORT : OFTEN) || (ordinary && headlineCase > 0)) return false;
  if (!surface.candidates.some(candidate => isKnownPlace(candidate, context))) return false;
  if (!isTaggedAs(surface, 'LOC') && (ordinary || !isNeverElsewhere(surface, asPlace, context))) return false;
  // "Starred in Hamilton": words about a musical speak for it.
  return !surface.candidates.some(
    ({ ref }) => isMade(ref, context) && context.evidence(ref, surface).near > 0,
  );
}

/**
 * Whether every mention is where only places are. The tagger takes many a town for somebody, but a text about a person of
 * that name has it elsewhere, too, or in full. If there are more mentions than the cues are read from, nothing tells.
 */
function isNeverElsewhere(surface: Surface, asPlace: number, { persons }: TextContext): boolean {
  if (asPlace < 1 || surface.names.length >= LOOKED_AT) return false;
  return !surface.keys.some(key => persons.having(key).some(person => person !== surface));
}

/** Whether a candidate is a place. */
export function isAnyPlace({ ref }: Candidate, _surface: Surface, { knowledge }: TextContext): boolean {
  return knowledge.record(ref).kind === 'place';
}

/** How many times more than any namesake a place must weigh, for its name alone to mean it. */
const FOREMOST = 2.3;
/** How much more a place weighs in a country where the text was published or names something, and where English is spoken. */
const AT_HOME = 6;
const IN_ENGLISH = 2;
const ENGLISH_SPEAKING = new Set([
  'united-states',
  'united-kingdom',
  'canada',
  'australia',
  'new-zealand',
  'ireland',
]);

/** Whether the news mostly means this one of the places that share the name, and the text says nothing for another. */
export function isForemostPlace(candidate: Candidate, surface: Surface, context: LinkContext): boolean {
  if (!isKnownPlace(candidate, context)) return false;
  const rivals = surface.candidates.filter(
    other => other.ref !== candidate.ref && isAnyPlace(other, surface, context),
  );
  if (rivals.length === 0) return true;
  const countries = countriesElsewhere(surface, context);
  const own = weightOf(candidate, countries, context);
  return rivals.every(
    rival =>
      own >= FOREMOST * weightOf(rival, countries, context) && context.isUnsupported(rival.ref, surface),
  );
}

/** The countries of what else the text names: "the Met Police" speaks for a town in Britain. */
function countriesElsewhere(surface: Surface, context: LinkContext): ReadonlySet<number> {
  const countries = new Set<number>();
  for (const ref of context.refsElsewhere(surface)) {
    const country = countryAround(context.knowledge, ref);
    if (country !== undefined) countries.add(country);
  }
  return countries;
}

function weightOf(
  { ref, weight }: Candidate,
  countries: ReadonlySet<number>,
  { knowledge, publisher }: LinkContext,
): number {
  const around = [...containersOf(knowledge, ref)];
  const isAtHome = (place: number): boolean => publisher.home.has(place) || countries.has(place);
  if (around.slice(1).some(isAtHome)) return AT_HOME * weight;
  return around.some(place => ENGLISH_SPEAKING.has(knowledge.record(place).id))
    ? IN_ENGLISH * weight
    : weight;
}

/** Whether nothing but this place can be meant. */
export function isOnlyPlace(candidate: Candidate, surface: Surface, context: LinkContext): boolean {
  return isWherePlacesAre(surface, context) && isForemostPlace(candidate, surface, context);
}

/** Whether a candidate is a large place, or one that we have written about: half the world's villages share their names. */
function isKnownPlace({ ref, weight }: Candidate, { knowledge }: TextContext): boolean {
  const { kind, context } = knowledge.record(ref);
  return kind === 'place' && (weight >= LARGE_CITY || context !== '');
}

function isMade(ref: number, { knowledge }: TextContext): boolean {
  return /^(?:work|product|event)$/.test(knowledge.record(ref).kind);
}
