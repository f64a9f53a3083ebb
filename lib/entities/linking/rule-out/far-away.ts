import { containersOf } from '../containers.ts';
import type { LinkContext } from '../link-context.ts';
import { isOnlyPlace } from '../readings/place-readings.ts';
import { isTaggedAs, type Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import { SURE_FROM } from '../tiers.ts';
import { traitsOf } from '../traits.ts';
import type { Doubt, RuledCandidate, RuledLink } from './rule.ts';

/** Whether a place or body is somewhere that an article has nothing to do with, and its name is one that others have. */
export function isFarAway(
  { ref }: RuledCandidate,
  _surface: Surface,
  { knowledge }: TextContext,
): false | Doubt {
  const { kind } = knowledge.record(ref);
  return (kind === 'place' || kind === 'organization') && isFarFromLinks;
}

function isFarFromLinks(link: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { kind, context: said } = context.knowledge.record(link.ref);
  const isFirm = kind === 'place' && isTaggedAs(surface, 'ORG');
  if (said && link.probability >= SURE_FROM && !isFirm) return false;
  if (!context.isUnsupported(link.ref, surface)) return false;
  if (isFirm && isFirmsName(link, surface, context)) return true;
  return kind === 'place' ? isFarPlace(link, surface, context) : isFarBody(link, surface, context);
}

/**
 * "Edgewater" in a text that names neither Florida nor another place there: half the world's towns share their names. A
 * doubtful place that readers know needs something of its country: "Pantheon" isn't in Paris.
 */
function isFarPlace({ ref, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const isPassing = surface.names.length === 1 && probability < SURE_FROM;
  const isTown = !context.knowledge.record(ref).context;
  // "Police in Bremen": a city that large needs no country.
  const own = surface.candidates.find(candidate => candidate.ref === ref);
  if (isTown && own && isOnlyPlace(own, surface, context)) return false;
  if (!isTown && (!isPassing || containersOf(context.knowledge, ref).size < 2)) return false;
  return isElsewhere(ref, isTown, surface, context);
}

/**
 * "Head of product at Pantheon": a place's name for a firm, in a text that names nothing else of its country or makes the
 * place doubtful.
 */
function isFirmsName({ ref, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (context.isInPrior(ref) || containersOf(context.knowledge, ref).size < 2) return false;
  return probability < SURE_FROM || isElsewhere(ref, false, surface, context);
}

/**
 * "Vulkan" as a chain of shops in Serbia: a compiled body whose name is one word. "Department of Foreign Affairs" as that of
 * the Philippines: ordinary words, which the bodies of many countries share.
 */
function isFarBody({ ref, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const record = context.knowledge.record(ref);
  if (record.context) return isFarLeague(ref, surface, context);
  const { ordinary } = context.cues(surface);
  const isShared = ordinary || record.category.startsWith('Government body');
  if (isShared && (record.relations.length === 0 || isElsewhere(ref, false, surface, context))) return true;
  return probability < SURE_FROM && (surface.keys.length === 1 || ordinary);
}

/** "AFL" as Australia's league, in a text that has nothing to do with Australia. Firms are in the news everywhere. */
function isFarLeague(ref: number, surface: Surface, context: LinkContext): boolean {
  if (traitsOf(context.knowledge.record(ref)).sort !== 'contest') return false;
  return context.cues(surface).shortCapitals && isElsewhere(ref, false, surface, context);
}

/** Countries whose towns are called like those of others, so that only their own state speaks for them. */
const SHARED_TOWNS = new Set(['united-states', 'canada', 'australia', 'new-zealand']);

/** Whether the text names nothing in the same country or, for towns with names that many have, in the same state. */
function isElsewhere(ref: number, isTown: boolean, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  const whole = knowledge.relationsOf(ref).find(({ name }) => name === 'locatedIn' || name === 'partOf')?.to;
  if (whole === undefined) return false;
  const around = [...containersOf(knowledge, whole)];
  const country = knowledge.record(around.at(-1) ?? whole).id;
  const near = isTown && SHARED_TOWNS.has(country) ? [whole] : [whole, ...around];
  if (near.some(place => context.publisher.home.has(place) || context.mentions(knowledge.record(place).name)))
    return false;
  return !context.refsElsewhere(surface).some(other => isAround(other, near, context));
}

function isAround(ref: number, places: readonly number[], { knowledge }: LinkContext): boolean {
  const own = containersOf(knowledge, ref);
  return places.some(place => own.has(place) || knowledge.relatedTo(ref).includes(place));
}
