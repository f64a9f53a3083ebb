import { Use } from '../../../knowledge/format.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { hashSet, hashText } from '../../../text/hash.ts';
import { tokenize } from '../../../text/tokenize.ts';
import { containersOf } from '../containers.ts';
import type { LinkContext } from '../link-context.ts';
import type { Doubt, RuledCandidate, RuledLink } from '../rule-out/rule.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import { nearestPlace } from './nearest-place.ts';

/** Names that the bodies of many countries share. */
const SHARED_NAMES = [
  'supreme court',
  'house of representatives',
  'national guard',
  'air force',
  'navy',
  'army',
  'coast guard',
  'cabinet',
  'senate',
  'congress',
  'treasury',
  'central bank',
  'constitution',
  'house',
  'justice department',
  'state department',
  'federal court',
  'parliament',
  'high court',
  'national assembly',
  'ministry of defence',
  'ministry of justice',
  'house of commons',
  'abc',
];
const NAME_OF = new Map(SHARED_NAMES.map(name => [phrase(name.split(' ').map(hashText)), name]));
const FIRST_WORDS = hashSet(SHARED_NAMES.map(name => name.split(' ')[0]).join(' '));

function phrase(keys: readonly number[]): string {
  return keys.join();
}

/** The shared name that a surface is; undefined for nearly all. */
function sharedName({ keys }: Surface): string | undefined {
  return FIRST_WORDS.has(keys[0]!) ? NAME_OF.get(phrase(keys)) : undefined;
}

/** Whether a surface is a name that the bodies of many countries share. */
export function isSharedBody(surface: Surface): boolean {
  return sharedName(surface) !== undefined;
}

/** Probability of a body that only the outlet's country speaks for. Between the thresholds: its card says "probably". */
const BY_OUTLET = 0.7;

/** A shared name's body in the outlet's country. */
export interface HomeBody {
  readonly ref: number;
  readonly use: number;
  readonly probability: number;
}

/**
 * Whether a body whose name many countries share belongs to another country than the text's: the "Supreme Court" of a
 * story about Nairobi isn't that of the United States. The place named nearest decides; without one, the countries whose
 * leaders the text names; without these and without evidence for the body, the outlet's country.
 */
export function isForeignBody(
  { ref }: RuledCandidate,
  surface: Surface,
  { knowledge }: TextContext,
): false | Doubt {
  return isSharedBody(surface) && containersOf(knowledge, ref).size > 0 && isOfOtherPlace;
}

function isOfOtherPlace({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  const own = containersOf(knowledge, ref);
  const place = nearestPlace(surface.names[0]!.first, context);
  if (place !== null) return isDisjoint(own, containersOf(knowledge, place));
  const led = ledPlaces(context);
  if (led.size > 0) return isDisjoint(own, led);
  return (
    context.publisher.home.size > 0 &&
    context.evidence(ref, surface).near === 0 &&
    isDisjoint(own, context.publisher.home)
  );
}

/** Whether a candidate is the one of the place named nearest, or led by someone named, of those that share the name. */
export function isBodyHere(ref: number, surface: Surface, context: LinkContext): boolean {
  if (!isSharedBody(surface)) return false;
  const place = nearestPlace(surface.names[0]!.first, context);
  const own = containersOf(context.knowledge, ref);
  const here = place === null ? ledPlaces(context) : containersOf(context.knowledge, place);
  return own.size > 0 && !isDisjoint(own, here);
}

/** The places that people in the text lead, and what contains them: a text about Milei may not name Argentina. */
function ledPlaces({ knowledge, settledLinks }: LinkContext): ReadonlySet<number> {
  const led = new Set<number>();
  for (const { ref } of settledLinks.values()) {
    if (knowledge.record(ref).kind !== 'person') continue;
    for (const { name, to } of knowledge.relationsOf(ref)) {
      if (name !== 'leads' || knowledge.record(to).kind !== 'place') continue;
      for (const around of containersOf(knowledge, to)) led.add(around);
    }
  }
  return led;
}

/** The body of the outlet's country that a shared name means in a text without a place; null if none is known. */
export function homeBody(surface: Surface, context: LinkContext): HomeBody | null {
  const name = sharedName(surface);
  if (name === undefined || context.publisher.home.size === 0 || !isWrittenAsName(surface, context))
    return null;
  if (nearestPlace(surface.names[0]!.first, context) !== null) return null;
  const { knowledge } = context;
  const known = surface.candidates.find(({ ref }) => isAtHome(knowledge, ref, context.publisher.home));
  if (known) return { ...known, probability: BY_OUTLET };
  for (const country of context.publisher.home) {
    const full = `${name} of ${knowledge.record(country).name}`;
    const found = knowledge
      .named(tokenize(full))
      .find(({ ref }) => knowledge.record(ref).kind === 'organization');
    if (found) return { ref: found.ref, use: Use.guarded, probability: BY_OUTLET };
  }
  return null;
}

/** Those of one word are also common nouns, which sentences and headlines start with a capital. */
function isWrittenAsName(surface: Surface, context: LinkContext): boolean {
  return surface.keys.length > 1 || (surface.midSentence && context.cues(surface).headlineCase === 0);
}

function isAtHome(knowledge: Knowledge, ref: number, home: ReadonlySet<number>): boolean {
  return !isDisjoint(containersOf(knowledge, ref), home);
}

function isDisjoint(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const ref of a) if (b.has(ref)) return false;
  return true;
}
