import { Use } from '../../knowledge/format.ts';
import { hashText } from '../../text/hash.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Link } from '../linking/link.ts';
import { isMansName } from '../linking/male-names.ts';
import { mainLabel, type Surface } from '../linking/surfaces.ts';
import { SURE_FROM } from '../linking/tiers.ts';
import { isBodyHead } from '../names/body-heads.ts';
import type { NameLabel } from '../tagger/labels.ts';
import type { ArticleNames } from './article-names.ts';
import { isAfter } from './full-named.ts';
import { isMadeBy } from './not-short.ts';

const NONE: readonly Surface[] = [];

/** The full names in the article that a surface may be short for, wherever each of its names is. */
export function fullNamesFor(surface: Surface, article: ArticleNames): readonly Surface[] {
  const sharing = article.fullNames.get(surface.keys[0]!) ?? NONE;
  if (sharing.length === 0 || !mayBeShort(surface, sharing, article)) return NONE;
  const isKnown = isKnownAlone(surface, article);
  return sharing.filter(
    full =>
      isShortFor(surface, full, article) &&
      (!isKnown || endsWith(full, surface)) &&
      !isUnknownProduct(surface, full, article),
  );
}

/**
 * A name with its own link keeps it, with exceptions for a single word. One that the tagger labels as a person: its link
 * isn't a person; or the article gives the full name of another of that surname more often, or first ("Paul's son, Rand
 * Paul" after Ron Paul). One that it labels as a body: its link is only probable.
 */
function mayBeShort(
  surface: Surface,
  sharing: readonly Surface[],
  { knowledge, links, fullNamed }: ArticleNames,
): boolean {
  const link = links.get(surface);
  if (!link || isDoubtfulBody(surface, link)) return true;
  if (mainLabel(surface) !== 'PER' || surface.keys.length > 1) return false;
  if (knowledge.record(link.ref).kind !== 'person') return true;
  const own = fullNamed.get(link.ref);
  const { first } = surface.names[0]!;
  return sharing.some(
    other =>
      other.names.length > (own?.count ?? 0) ||
      (other.names[0]!.first < first && isAfter(own, first) && endsWith(other, surface)),
  );
}

/** Share of the tagger's probability that makes a name plainly that of a person. */
const PLAINLY = 0.6;

/**
 * A first name doesn't outrank what the word is known for, unless it is plainly a person: "Israel" in a story about Israel
 * Katz.
 */
function isKnownAlone(surface: Surface, { links }: ArticleNames): boolean {
  const link = links.get(surface);
  if (!link || isDoubtfulBody(surface, link)) return false;
  return surface.votes.PER < PLAINLY * surface.names.length;
}

function isUnknownProduct(
  short: Surface,
  full: Surface,
  { tokens, links, firstLine }: ArticleNames,
): boolean {
  return !links.has(full) && startsWith(full, short) && isMadeBy(short, full, firstLine, tokens);
}

/** Least probability, for a word that needs evidence: with it, links are surer. */
const GUARDED_FROM = 0.9;

/** "PAI" after "PAI Partners": the article's own body outranks one that the word only probably means. */
function isDoubtfulBody(surface: Surface, link: Link | undefined): boolean {
  if (!link || surface.keys.length > 1 || mainLabel(surface) !== 'ORG') return false;
  return link.probability < (link.use === Use.guarded ? GUARDED_FROM : SURE_FROM);
}

function isShortFor(short: Surface, full: Surface, { knowledge, tokens, links }: ArticleNames): boolean {
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

const OF = hashText('of');

/** "Sussex" isn't short for the Duchess of Sussex. */
function isAfterOf(full: Surface, short: Surface): boolean {
  return full.keys[full.keys.length - short.keys.length - 1] === OF;
}

/** Whether a full name ends with the words of a short one. */
export function endsWith(full: Surface, short: Surface): boolean {
  const offset = full.keys.length - short.keys.length;
  return short.keys.every((key, i) => full.keys[offset + i] === key);
}

function startsWith(full: Surface, short: Surface): boolean {
  return short.keys.every((key, i) => full.keys[i] === key);
}
