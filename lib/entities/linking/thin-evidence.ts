import { Use } from '../../knowledge/format.ts';
import { hashSet } from '../../text/hash.ts';
import { Shape } from '../../text/tokens.ts';
import { containersOf } from './containers.ts';
import { fieldsOf } from './evidence/callings.ts';
import { isOfOtherSport } from './evidence/sports.ts';
import type { LinkContext } from './link-context.ts';
import type { RuledLink } from './ruled-link.ts';
import type { Surface } from './surfaces.ts';
import { SURE_FROM } from './tiers.ts';

// Namesakes: the name fits, but the text says nothing that speaks for who or what is known by it. In a headline there is no
// room for that; an article would say more about a town, a company or a person than the name alone.

/** Whether a link rests on little more than its name, or against what the text says about it. */
export function isThin(link: RuledLink, surface: Surface, context: LinkContext): boolean {
  return (
    isOfOtherCalling(link, surface, context) ||
    isOfOtherSport(link, surface, context) ||
    isBareWord(link, surface, context) ||
    isShoutedWord(link, surface, context) ||
    isKnownInitialism(link, surface, context) ||
    isTicker(link, surface, context) ||
    isPartOfFirm(link, surface, context) ||
    (!context.isShort && isUnspokenFor(link, surface, context))
  );
}

function isUnspokenFor(link: RuledLink, surface: Surface, context: LinkContext): boolean {
  return (
    isOutsideItsField(link, surface, context) ||
    isFarPlace(link, surface, context) ||
    isFarBody(link, surface, context) ||
    isFarInitialism(link, surface, context) ||
    isUnmetSurname(link, surface, context)
  );
}

/** "Professor James Naismith" isn't the coach: the text says what he does, and nobody known does that. */
function isOfOtherCalling({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const record = context.knowledge.record(ref);
  if (record.kind !== 'person' || !context.callings.isKnown) return false;
  const said = context.callings.of(surface);
  const known = fieldsOf(record);
  if (said === 0 || known === 0 || (said & known) !== 0) return false;
  return !record.context || context.isUnsupported(ref, surface);
}

/** A compiled person in a text that doesn't mention what they are known for: a footballer's namesake in a story about a fire. */
function isOutsideItsField({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const record = context.knowledge.record(ref);
  if (record.kind !== 'person' || record.context || !context.callings.isKnown) return false;
  const known = fieldsOf(record);
  return known !== 0 && (known & context.callings.fields) === 0 && context.isUnsupported(ref, surface);
}

/** Countries whose towns are called like those of others, so that only their own state speaks for them. */
const SHARED_TOWNS = new Set(['united-states', 'canada', 'australia', 'new-zealand']);

/**
 * "Edgewater" in a text that names neither Florida nor another place there: half the world's towns share their names. A
 * doubtful place that readers know needs something of its country: "Pantheon" isn't in Paris.
 */
function isFarPlace({ ref, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  const record = knowledge.record(ref);
  if (record.kind !== 'place' || !context.isUnsupported(ref, surface)) return false;
  const isPassing = surface.names.length === 1 && probability < SURE_FROM;
  if (record.context && (!isPassing || containersOf(knowledge, ref).size < 2)) return false;
  const whole = knowledge.relationsOf(ref).find(({ name }) => name === 'locatedIn' || name === 'partOf')?.to;
  if (whole === undefined) return false;
  const around = [...containersOf(knowledge, whole)];
  const country = knowledge.record(around.at(-1) ?? whole).id;
  const near = !record.context && SHARED_TOWNS.has(country) ? [whole] : [whole, ...around];
  if (near.some(place => context.publisher.home.has(place) || context.mentions(knowledge.record(place).name)))
    return false;
  return !context.refsElsewhere(surface).some(other => isAround(other, near, context));
}

function isAround(ref: number, places: readonly number[], { knowledge }: LinkContext): boolean {
  const own = containersOf(knowledge, ref);
  return places.some(place => own.has(place) || knowledge.relatedTo(ref).includes(place));
}

/** "DNA" as a chain of shops, "SVP" as a Swiss party: initials of something else, without the article that parties have. */
function isKnownInitialism({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { knowledge, tokens } = context;
  if (surface.keys.length > 1 || !tokens.words.notNames.has(surface.keys[0]!)) return false;
  const { kind, context: said } = knowledge.record(ref);
  if (kind !== 'organization' || !said) return !said;
  const isOwn = context.isMet(ref, surface) || context.evidence(ref, surface).near > 0;
  return !isOwn && context.cues(surface).afterThe === 0;
}

/** "Vulkan" as a chain of shops in Serbia: a compiled body whose name is one word, or ordinary words. */
function isFarBody({ ref, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { kind, context: said } = context.knowledge.record(ref);
  if (probability >= SURE_FROM || kind !== 'organization' || said) return false;
  const isPlainName = surface.keys.length === 1 || context.cues(surface).ordinary;
  return isPlainName && context.isUnsupported(ref, surface);
}

/** "SVP of services" isn't a Swiss party: initials mean many things, and nothing else in the text has to do with it. */
function isFarInitialism({ ref, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (probability >= SURE_FROM || surface.keys.length > 1 || context.isInPrior(ref)) return false;
  if (context.knowledge.record(ref).kind !== 'organization') return false;
  const { shapes } = context.tokens;
  const isInitials = surface.names.every(
    ({ first, end }) => end - first === 1 && (shapes[first]! & INITIALS) === Shape.allCaps,
  );
  return isInitials && context.isUnsupported(ref, surface);
}

const INITIALS = Shape.allCaps | Shape.digit;

/** A surname that means somebody only after the full name, which the text doesn't have. */
function isUnmetSurname(
  { ref, use, probability }: RuledLink,
  surface: Surface,
  context: LinkContext,
): boolean {
  if (use !== Use.short || probability >= SURE_FROM || context.isInPrior(ref)) return false;
  return context.knowledge.record(ref).kind === 'person' && !context.isMet(ref, surface);
}

/**
 * "Age is just a number" isn't The Age, and "Grifters are all alike" isn't The Grifters: a title that has the article needs
 * it at the start of a sentence, and so does what a paper is called for short. In an article, other doubtful ones need it
 * anywhere: "told Observer".
 */
function isBareWord({ ref, probability }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (surface.keys.length > 1) return false;
  const { ordinary, afterThe, asSource } = context.cues(surface);
  if (afterThe > 0 || asSource > 0 || context.isInPrior(ref) || context.isMet(ref, surface)) return false;
  const { name, context: said } = context.knowledge.record(ref);
  const hasThe = name.startsWith('The ');
  if (surface.midSentence) return hasThe && !context.isShort && probability < SURE_FROM;
  return hasThe ? ordinary || !context.isShort : ordinary && PAPER.test(said);
}

const PAPER = /\b(?:daily|newspaper|weekly|tabloid|magazine)\b/;

const EXCHANGES = hashSet('nyse nasdaq amex lse lon asx tsx otc otcmkts hkex nse bse');

/** "Boeing (NYSE: BA)" isn't about British Airways. */
function isTicker({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { keys, text, starts } = context.tokens;
  const isListed = surface.names.every(
    ({ first }) => text[starts[first - 1] ?? -1] === ':' && EXCHANGES.has(keys[first - 2] ?? 0),
  );
  return isListed && !context.isMet(ref, surface);
}

/** "Serena & Lily" is a shop, whoever else has the first name. */
function isPartOfFirm({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (surface.keys.length > 1 || context.knowledge.record(ref).kind !== 'person') return false;
  const { text, starts, shapes } = context.tokens;
  const isAmpersand = (at: number): boolean => text[starts[at] ?? -1] === '&';
  const isCapital = (at: number): boolean => ((shapes[at] ?? 0) & Shape.capital) !== 0;
  const isJoined = surface.names.every(
    ({ first, end }) =>
      (isAmpersand(end) && isCapital(end + 1)) || (isAmpersand(first - 1) && isCapital(first - 2)),
  );
  return isJoined && context.isUnsupported(ref, surface);
}

/** "WHO IS NEXT?" in capitals asks a question. "US STRIKES IRAN" names a country. */
function isShoutedWord({ ref }: RuledLink, { keys, names }: Surface, context: LinkContext): boolean {
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
