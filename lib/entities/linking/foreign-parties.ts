import { Use } from '../../knowledge/format.ts';
import { hashText } from '../../text/hash.ts';
import { containersOf } from './containers.ts';
import type { LinkContext } from './link-context.ts';
import type { Surface } from './surfaces.ts';

// Parties, elections and departments that many countries have: "Labour Party", "the 2024 election". Their names say no
// country, and the best known isn't meant where a text is about another one.

/** Departments and forces of the best known country, whose names others have, too. */
const BODIES = new Set(
  [
    'department of justice',
    'education department',
    'labor department',
    'interior department',
    'transportation department',
    'foreign office',
    'federal police',
    'marine corps',
  ].map(name => name.split(' ').map(hashText).join()),
);
const POSSESSIVE = hashText('’s');

/** Read once: the rules ask about every surface for each of these names. */
const SHARED = new WeakMap<Surface, boolean>();

/** Whether a surface is a name that says neither country nor leader: those of many countries have it. */
function isShared(surface: Surface, context: LinkContext): boolean {
  let shared = SHARED.get(surface);
  if (shared === undefined) {
    shared = readShared(surface, context);
    SHARED.set(surface, shared);
  }
  return shared;
}

function readShared({ keys, names }: Surface, { tokens }: LinkContext): boolean {
  const { partyWords, votes, voteWords } = tokens.words.linker;
  if (keys.every(key => partyWords.has(key)) || BODIES.has(keys.join())) return true;
  if (!keys.some(key => votes.has(key))) return false;
  const { first, end } = names[0]!;
  const words = tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]).split(/\s+/);
  const isYear = (at: number): boolean => /^\d{4}$/.test(words[at] ?? '');
  return keys.every((key, at) => votes.has(key) || voteWords.has(key) || isYear(at));
}

/**
 * Whether a party, election or department is in another country than the text: the text names a country, or its outlet is
 * from one, and nothing in it has to do with the candidate's. "Australia's Greens" are never Germany's. Headlines have no
 * room for their country.
 */
export function isForeignParty(ref: number, surface: Surface, context: LinkContext): boolean {
  if (!isShared(surface, context)) return false;
  const country = countryOf(ref, context);
  if (country === null) return false;
  const owner = ownerOf(surface, context);
  if (owner !== null) return !owner.has(country);
  if (context.isShort || context.publisher.home.has(country)) return false;
  const others = [...context.settledLinks].filter(([other]) => other !== surface);
  if (others.some(([other, link]) => speaksFor(country, other, link.ref, context))) return false;
  return (
    context.publisher.home.size > 0 ||
    others.some(
      ([, link]) => isPlace(link.ref, context) && containersOf(context.knowledge, link.ref).size > 0,
    )
  );
}

/** Whether a party is of a country that the text has something of, or of the outlet's; for those that share its name. */
export function isPartyHere(ref: number, surface: Surface, context: LinkContext): boolean {
  if (context.isShort || !isShared(surface, context)) return false;
  const country = countryOf(ref, context);
  if (country === null) return false;
  const owner = ownerOf(surface, context);
  if (owner !== null) return owner.has(country);
  if (context.publisher.home.has(country)) return true;
  return [...context.settledLinks].some(
    ([other, link]) => other !== surface && speaksFor(country, other, link.ref, context),
  );
}

/** The country of one of these; null for those that aren't a country's, and for anything else. */
function countryOf(ref: number, { knowledge }: LinkContext): number | null {
  const { kind } = knowledge.record(ref);
  if (kind !== 'organization' && kind !== 'event') return null;
  const around = [...containersOf(knowledge, ref)];
  return around.length > 1 ? around.at(-1)! : null;
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

/** Whether something in the text has to do with a country. Other shared names don't say which country's they are. */
function speaksFor(country: number, surface: Surface, ref: number, context: LinkContext): boolean {
  if (isShared(surface, context)) return false;
  const { knowledge } = context;
  const bodies = knowledge.record(ref).kind === 'person' ? knowledge.relatedTo(ref) : [ref];
  return bodies.some(one => containersOf(knowledge, one).has(country));
}

function isPlace(ref: number, { knowledge }: LinkContext): boolean {
  const { kind } = knowledge.record(ref);
  return kind === 'place' || kind === 'group';
}
