import { Use } from '../../knowledge/format.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Link } from '../linking/link.ts';
import { isMansName } from '../linking/male-names.ts';
import { mainLabel, type Surface } from '../linking/surfaces.ts';
import { SURE_FROM } from '../linking/tiers.ts';
import { isBodyHead } from '../names/body-heads.ts';
import type { Name } from '../names/name.ts';
import type { NameLabel } from '../tagger/labels.ts';
import { type FullNamed, findFullNamed, isAfter } from './full-named.ts';
import { tieInitialisms } from './initialisms.ts';
import { areToldApart, isInLongerName, isMadeBy, isOfOtherRank, isOlder } from './not-short.ts';
import type { References, Referent } from './referent.ts';
import { tieShortBodies } from './short-bodies.ts';

/**
 * Connects short names with full names in the same article: surnames with persons, first words with organisations,
 * initialisms with the name before their brackets. Of two persons with one surname, the one named last is meant. A first
 * name alone means a person only after the full name, except in the first line, which may be a headline.
 */
export function resolveReferences(
  knowledge: Knowledge,
  tokens: Tokens,
  surfaces: readonly Surface[],
  links: ReadonlyMap<Surface, Link>,
): References {
  const referents = new Map<Surface, Referent>();
  const byRef = new Map<number, Referent>();
  for (const surface of surfaces) {
    const link = links.get(surface) ?? null;
    const known = link && byRef.get(link.ref);
    const referent = known ?? { surface, link };
    if (link && !known) byRef.set(link.ref, referent);
    referents.set(surface, referent);
  }
  const references = new Map<Name, Referent>();
  for (const surface of surfaces)
    for (const name of surface.names) references.set(name, referents.get(surface)!);

  const firstLine = endOfFirstLine(tokens);
  const full = fullNames(surfaces);
  const fullNamed = findFullNamed(links);
  for (const surface of surfaces) {
    const rivals = full.get(surface.keys[0]!) ?? [];
    if (!mayBeShort(knowledge, surface, links.get(surface), rivals, fullNamed)) continue;
    // A first name doesn't outrank what the word is known for, unless it is plainly a person: "Israel" in a story
    // about Israel Katz.
    const isKnown =
      links.has(surface) &&
      surface.votes.PER < PLAINLY * surface.names.length &&
      !isDoubtfulBody(surface, links.get(surface));
    const options = rivals.filter(
      other =>
        isShortFor(knowledge, tokens, surface, other, links) &&
        !(isKnown && !endsWith(other, surface)) &&
        (links.has(other) || !startsWith(other, surface) || !isMadeBy(surface, other, firstLine, tokens)),
    );
    if (options.length === 0) continue;
    const own = surface.names.filter(name => isOfOtherRank(tokens, name, options, links.get(surface)));
    if (areToldApart(own, options)) continue;
    const mentions = mostOften(options, surface, links.get(surface), fullNamed)
      .flatMap(option => option.names.map(name => ({ at: name.first, option })))
      .concat(own.map(name => ({ at: name.first, option: surface })))
      .sort((a, b) => a.at - b.at);
    for (const name of surface.names) {
      if (own.includes(name) || isInLongerName(tokens, name)) continue;
      if (tokens.keys[name.end] === FAMILY || isOlder(tokens, name, links.get(surface))) continue;
      const before = mentions.findLast(({ at }) => at < name.first);
      if (isPassing(surface, mentions.length, links.get(surface), name.first - (before?.at ?? 0))) continue;
      if (!before && name.first >= firstLine && !endsWith(mentions[0]!.option, surface)) continue;
      references.set(name, referents.get((before ?? mentions[0]!).option)!);
    }
  }
  tieInitialisms(knowledge, tokens, surfaces, references);
  tieShortBodies(knowledge, tokens, surfaces, references);
  return references;
}

/** Share of the tagger's probability that makes a name plainly that of a person. */
const PLAINLY = 0.6;

/** "Soros Family" isn't one of the Soroses. */
const FAMILY = hashText('family');
const OF = hashText('of');

/** Tokens from which a full name is far from a surname, and from which nobody remembers it. */
const FAR = 60;
const FORGOTTEN = 400;

/** "Obama" long after a passing Michelle Obama: both names are there once, and the surname means somebody else to most readers. */
function isPassing({ names }: Surface, fullNames: number, own: Link | undefined, away: number): boolean {
  if (names.length > 1 || fullNames > 1 || own?.use !== Use.alone) return false;
  return away > (own.probability >= SURE_FROM ? FAR : FORGOTTEN);
}

/** End of the tokens before the first line break. */
function endOfFirstLine({ shapes, count }: Tokens): number {
  let at = 1;
  while (at < count && !(shapes[at]! & Shape.blockStart)) at++;
  return at;
}

/**
 * For a surname with one dominant meaning, the most frequent full name in the article; for others, and if its own is as
 * frequent and comes only later, all of them.
 */
function mostOften(
  options: readonly Surface[],
  { names }: Surface,
  link: Link | undefined,
  fullNamed: FullNamed,
): readonly Surface[] {
  if (!link) return options;
  const most = options.reduce((a, b) => (b.names.length > a.names.length ? b : a));
  const own = fullNamed.get(link.ref);
  return own && most.names.length <= own.count && isAfter(own, names[0]!.first) ? options : [most];
}

/** Surfaces of several words by each of their words. */
function fullNames(surfaces: readonly Surface[]): Map<number, Surface[]> {
  const byWord = new Map<number, Surface[]>();
  for (const surface of surfaces) {
    if (surface.keys.length < 2) continue;
    for (const key of new Set(surface.keys)) {
      const known = byWord.get(key);
      if (known) known.push(surface);
      else byWord.set(key, [surface]);
    }
  }
  return byWord;
}

/**
 * A name with its own link keeps it, with exceptions for a single word. One that the tagger labels as a person: its link
 * isn't a person; or the article gives the full name of another of that surname more often, or first ("Paul's son, Rand
 * Paul" after Ron Paul). One that it labels as a body: its link is only probable.
 */
function mayBeShort(
  knowledge: Knowledge,
  surface: Surface,
  link: Link | undefined,
  rivals: readonly Surface[],
  fullNamed: FullNamed,
): boolean {
  if (!link || isDoubtfulBody(surface, link)) return true;
  if (mainLabel(surface) !== 'PER' || surface.keys.length > 1) return false;
  if (knowledge.record(link.ref).kind !== 'person') return true;
  const own = fullNamed.get(link.ref);
  const { first } = surface.names[0]!;
  return rivals.some(
    rival =>
      rival.names.length > (own?.count ?? 0) ||
      (rival.names[0]!.first < first && isAfter(own, first) && endsWith(rival, surface)),
  );
}

/** Least probability, for a word that needs evidence: with it, links are surer. */
const GUARDED_FROM = 0.9;

/** "PAI" after "PAI Partners": the article's own body outranks one that the word only probably means. */
function isDoubtfulBody(surface: Surface, link: Link | undefined): boolean {
  if (!link || surface.keys.length > 1 || mainLabel(surface) !== 'ORG') return false;
  return link.probability < (link.use === Use.guarded ? GUARDED_FROM : SURE_FROM);
}

function isShortFor(
  knowledge: Knowledge,
  tokens: Tokens,
  short: Surface,
  full: Surface,
  links: ReadonlyMap<Surface, Link>,
): boolean {
  if (short === full || short.keys.length >= full.keys.length) return false;
  const label = mainLabel(short);
  const link = links.get(full);
  if (short.isWoman && isMansName(tokens.text.slice(full.span.start, full.span.end))) return false;
  const kind = link ? knowledge.record(link.ref).kind : null;
  const isPerson = kind ? kind === 'person' : mainLabel(full) === 'PER';
  const isOrganization = kind ? kind === 'organization' : mainLabel(full) === 'ORG';
  if (isPerson && label === 'ORG')
    return (
      !links.has(short) &&
      (isUnheardFirstName(short, full) || (endsWith(full, short) && isCertain(full, 'PER')))
    );
  if (isPerson) return (endsWith(full, short) && !isAfterOf(full, short)) || startsWith(full, short);
  if (isOrganization && isEndOfBody(short, full, label)) return true;
  if (!isOrganization || !startsWith(full, short)) return false;
  // Of several departments, any may be "the Department": `short-bodies.ts` decides.
  if (short.keys.length === 1 && short.names.every(({ first }) => isBodyHead(tokens, first))) return false;
  // "The North Atlantic" isn't short for the treaty organisation.
  if (short.keys.length > 1 && tokens.words.linker.directions.has(short.keys[0]!)) return false;
  return label === 'ORG' || (isCertain(full, 'ORG') && isDoubtful(short, tokens));
}

/**
 * Share of the tagger's probability from which a full name decides what its parts are: a surname is that person's even if
 * the tagger takes it for a body, and the first word of "Velora Capital" is that body even if it looks like a place.
 */
const CERTAINLY = 0.8;

function isCertain({ votes, names }: Surface, label: NameLabel): boolean {
  return votes[label] >= CERTAINLY * names.length;
}

/**
 * Whether a surface may be a body although it looks like a person or place: not if the base has the word, if it is plainly a
 * person, or after "in".
 */
function isDoubtful(surface: Surface, { keys, words }: Tokens): boolean {
  const isPlaced = surface.names.some(({ first }) => words.linker.placeWords.has(keys[first - 1] ?? 0));
  return surface.candidates.length === 0 && !isPlaced && !isCertain(surface, 'PER');
}

/** A first name that the tagger takes for a body, because it has never seen it. */
function isUnheardFirstName(short: Surface, full: Surface): boolean {
  return short.candidates.length === 0 && startsWith(full, short);
}

/** Words before what a body is called for short: those of its place, rarely more. */
const WORDS_OF_PLACE = 2;

/** "Energy Commission" for "Lind Energy Commission" */
function isEndOfBody(short: Surface, full: Surface, label: NameLabel | null): boolean {
  const isOwn = label === 'ORG' && short.keys.length > 1 && short.candidates.length === 0;
  const isNear = full.keys.length - short.keys.length <= WORDS_OF_PLACE;
  return isOwn && isNear && endsWith(full, short) && !isAfterOf(full, short);
}

/** "Sussex" isn't short for the Duchess of Sussex. */
function isAfterOf(full: Surface, short: Surface): boolean {
  return full.keys[full.keys.length - short.keys.length - 1] === OF;
}

function endsWith(full: Surface, short: Surface): boolean {
  const offset = full.keys.length - short.keys.length;
  return short.keys.every((key, i) => full.keys[offset + i] === key);
}

function startsWith(full: Surface, short: Surface): boolean {
  return short.keys.every((key, i) => full.keys[i] === key);
}
