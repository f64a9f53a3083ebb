import { Use } from '../../../knowledge/format.ts';
import { hashSet, hashText } from '../../../text/hash.ts';
import { textOf } from '../../../text/token-text.ts';
import { Shape } from '../../../text/tokens.ts';
import { containersOf, countryAround } from '../containers.ts';
import type { LinkContext } from '../link-context.ts';
import type { Doubt, RuledCandidate, RuledLink } from '../rule-out/rule.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';

// Parties, elections and departments that many countries have: "Labour Party", "the 2024 election". Their names say no
// country, and the best known isn't meant where a text is about another one.

/** Departments and forces of the best known country, whose names others have, too. */
const SHARED_NAMES = [
  'department of justice',
  'education department',
  'labor department',
  'interior department',
  'transportation department',
  'foreign office',
  'federal police',
  'marine corps',
];
const BODIES = new Set(SHARED_NAMES.map(name => name.split(' ').map(hashText).join()));
const FIRST_WORDS = hashSet(SHARED_NAMES.map(name => name.split(' ')[0]).join(' '));
const POSSESSIVE = hashText('’s');

/** Read once: the rules ask about every surface for each of these names. */
const SHARED = new WeakMap<Surface, boolean>();

/** Whether a surface is a name that says neither country nor leader: those of many countries have it. */
export function isSharedParty(surface: Surface, context: TextContext): boolean {
  let shared = SHARED.get(surface);
  if (shared === undefined) {
    shared = readShared(surface, context);
    SHARED.set(surface, shared);
  }
  return shared;
}

function readShared({ keys, names }: Surface, { tokens }: TextContext): boolean {
  const { partyWords, votes, voteWords } = tokens.words.linker;
  if (keys.every(key => partyWords.has(key))) return true;
  if (FIRST_WORDS.has(keys[0]!) && BODIES.has(keys.join())) return true;
  if (!keys.some(key => votes.has(key))) return false;
  const { first, end } = names[0]!;
  const words = textOf(tokens, first, end).split(/\s+/);
  const isYear = (at: number): boolean => /^\d{4}$/.test(words[at] ?? '');
  return keys.every((key, at) => votes.has(key) || voteWords.has(key) || isYear(at));
}

/**
 * Whether a party, election or department is in another country than the text: the text names a country, or its outlet is
 * from one, and nothing in it has to do with the candidate's. "Australia's Greens" are never Germany's. Headlines have no
 * room for their country.
 */
export function isForeignParty(
  { ref }: RuledCandidate,
  surface: Surface,
  context: TextContext,
): false | Doubt {
  return isSharedParty(surface, context) && countryOf(ref, context) !== null && isOfOtherCountry;
}

function isOfOtherCountry({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const country = countryOf(ref, context)!;
  const owner = ownerOf(surface, context);
  if (owner !== null) return !owner.has(country);
  if (context.isShort) return false;
  const { home } = context.publisher;
  const isHome = home.has(country);
  const named = namesByCountry(context);
  const own = (named.get(country) ?? 0) + (isHome ? HOME : 0);
  const most = Math.max(0, ...named.values());
  if (own > 0) return isVote(surface, context) && most >= FEWEST && most >= FAR_MORE * own;
  return (
    home.size > 0 ||
    [...context.settledLinks].some(
      ([other, { ref }]) =>
        other !== surface && isPlace(ref, context) && containersOf(context.knowledge, ref).size > 0,
    )
  );
}

/** The outlet's country counts as so many names. */
const HOME = 2;

/** This many names of another country, and this many times those of its own, make an election foreign. */
const FEWEST = 6;
const FAR_MORE = 3;

function isVote({ keys }: Surface, { tokens }: TextContext): boolean {
  return keys.some(key => tokens.words.linker.votes.has(key));
}

/** Whether a party is of a country that the text has something of, or of the outlet's; for those that share its name. */
export function isPartyHere(ref: number, surface: Surface, context: LinkContext): boolean {
  if (context.isShort || !isSharedParty(surface, context)) return false;
  const country = countryOf(ref, context);
  if (country === null) return false;
  const owner = ownerOf(surface, context);
  if (owner !== null) return owner.has(country);
  if (context.publisher.home.has(country)) return true;
  return namesByCountry(context).has(country);
}

/**
 * Whether a party or department is that of the person or body named nearest, in the same sentence and a few words away:
 * "Lee Jae-myung, leader of the opposition Democratic Party".
 */
export function isPartyOfNeighbour(ref: number, surface: Surface, context: LinkContext): boolean {
  if (!isSharedParty(surface, context)) return false;
  const country = countryOf(ref, context);
  return country !== null && neighboursCountries(surface, context).includes(country);
}

/** Words between a person and the party, at most. */
const NEIGHBOUR_REACH = 8;

/** The countries of the person or body named nearest to one of these. */
function neighboursCountries(surface: Surface, context: LinkContext): readonly number[] {
  const { first, end } = surface.names[0]!;
  const { shapes } = context.tokens;
  let nearest = NEIGHBOUR_REACH + 1;
  let found: readonly number[] = [];
  for (const [other, { ref }] of context.settledLinks) {
    const { kind } = context.knowledge.record(ref);
    if (other === surface || (kind !== 'person' && kind !== 'organization') || isSharedParty(other, context))
      continue;
    for (const name of other.names) {
      const away = name.first < first ? first - name.end : name.first - end;
      if (away < 0 || away >= nearest || isSentenceBetween(name.first, first, shapes)) continue;
      const countries = countriesOf(ref, context);
      if (countries.length === 0) continue;
      nearest = away;
      found = countries;
    }
  }
  return found;
}

function isSentenceBetween(a: number, b: number, shapes: Uint16Array): boolean {
  for (let at = Math.min(a, b) + 1; at <= Math.max(a, b); at++)
    if (shapes[at]! & (Shape.sentenceStart | Shape.blockStart)) return true;
  return false;
}

/** By the links of a round: how many names of the text have to do with each country. */
const COUNTED = new WeakMap<LinkContext['settledLinks'], ReadonlyMap<number, number>>();

/** How many entities of a text have to do with each country. Shared names don't say which country's they are. */
function namesByCountry(context: LinkContext): ReadonlyMap<number, number> {
  const kept = COUNTED.get(context.settledLinks);
  if (kept) return kept;
  const refs = new Set<number>();
  for (const [surface, { ref }] of context.settledLinks) if (!isSharedParty(surface, context)) refs.add(ref);
  const counts = new Map<number, number>();
  for (const ref of refs)
    for (const country of countriesOf(ref, context)) counts.set(country, (counts.get(country) ?? 0) + 1);
  COUNTED.set(context.settledLinks, counts);
  return counts;
}

/** The countries that an entity is in; for a person, those of their bodies and places. */
function countriesOf(ref: number, { knowledge }: LinkContext): readonly number[] {
  const bodies = knowledge.record(ref).kind === 'person' ? knowledge.relatedTo(ref) : [ref];
  const countries: number[] = [];
  for (const body of bodies) {
    const country = countryAround(knowledge, body);
    if (country !== undefined && !countries.includes(country)) countries.push(country);
  }
  return countries;
}

/** The country of one of these; null for those that aren't a country's, and for anything else. */
function countryOf(ref: number, { knowledge }: TextContext): number | null {
  const { kind } = knowledge.record(ref);
  if (kind !== 'organization' && kind !== 'event') return null;
  return containersOf(knowledge, ref).size > 1 ? countryAround(knowledge, ref)! : null;
}

/** Where "Australia’s" or "Australian" right before a name says that it is. */
function ownerOf({ names }: Surface, context: LinkContext): ReadonlySet<number> | null {
  const { keys } = context.tokens;
  for (const [{ names: others }, { ref, use }] of context.settledLinks) {
    if (!isPlace(ref, context)) continue;
    const isBefore = others.some(({ end }) =>
      names.some(
        ({ first }) =>
          (end === first && use === Use.demonym) || (end === first - 1 && keys[end] === POSSESSIVE),
      ),
    );
    const around = isBefore ? containersOf(context.knowledge, ref) : null;
    if (around && around.size > 0) return around;
  }
  return null;
}

function isPlace(ref: number, { knowledge }: LinkContext): boolean {
  const { kind } = knowledge.record(ref);
  return kind === 'place' || kind === 'group';
}
