import { Use } from '../../knowledge/format.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { hashText } from '../../text/hash.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Link } from '../linking/link.ts';
import type { Surface } from '../linking/surfaces.ts';
import { SURE_FROM } from '../linking/tiers.ts';
import type { Name } from '../names/name.ts';
import { type ArticleNames, readArticleNames } from './article-names.ts';
import { isAfter } from './full-named.ts';
import { endsWith, fullNamesFor } from './full-names-for.ts';
import { tieInitialisms } from './initialisms.ts';
import { areToldApart, isInLongerName, isOfOtherRank, isOlder } from './not-short.ts';
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
  const article = readArticleNames(knowledge, tokens, surfaces, links);
  const referents = referentsOf(surfaces, links);
  const references = new Map<Name, Referent>();
  for (const surface of surfaces)
    for (const name of surface.names) references.set(name, referents.get(surface)!);
  for (const surface of surfaces)
    for (const { name, full } of shortNames(surface, article)) references.set(name, referents.get(full)!);
  tieInitialisms(knowledge, tokens, surfaces, references);
  tieShortBodies(knowledge, tokens, surfaces, references);
  return references;
}

/** What each surface refers to by itself. Those with links to one entity share its referent. */
function referentsOf(
  surfaces: readonly Surface[],
  links: ReadonlyMap<Surface, Link>,
): ReadonlyMap<Surface, Referent> {
  const referents = new Map<Surface, Referent>();
  const byRef = new Map<number, Referent>();
  for (const surface of surfaces) {
    const link = links.get(surface) ?? null;
    const known = link && byRef.get(link.ref);
    const referent = known ?? { surface, link };
    if (link && !known) byRef.set(link.ref, referent);
    referents.set(surface, referent);
  }
  return referents;
}

/** A name with the full name that it is short for. */
interface ShortName {
  readonly name: Name;
  readonly full: Surface;
}

/** A place in the article that names somebody in full, or by a title that only they have. */
interface Naming {
  readonly at: number;
  readonly full: Surface;
}

/** The names of a surface that are short for a full name. */
function shortNames(surface: Surface, article: ArticleNames): ShortName[] {
  const { tokens, links } = article;
  const options = fullNamesFor(surface, article);
  if (options.length === 0) return [];
  const own = surface.names.filter(name => isOfOtherRank(tokens, name, options, links.get(surface)));
  if (areToldApart(own, options)) return [];
  const namings = [
    ...mostNamed(options, surface, article).flatMap(namingsOf),
    ...own.map(({ first }) => ({ at: first, full: surface })),
  ].sort((a, b) => a.at - b.at);
  return surface.names.flatMap(name => {
    if (own.includes(name) || !mayStandAlone(name, surface, article)) return [];
    const full = fullNameMeant(name, surface, namings, article);
    return full ? [{ name, full }] : [];
  });
}

function namingsOf(full: Surface): Naming[] {
  return full.names.map(({ first }) => ({ at: first, full }));
}

/**
 * For a surname with one dominant meaning, the most frequent full name in the article; for others, and if its own is as
 * frequent and comes only later, all of them.
 */
function mostNamed(
  options: readonly Surface[],
  surface: Surface,
  { links, fullNamed }: ArticleNames,
): readonly Surface[] {
  const link = links.get(surface);
  if (!link) return options;
  const most = options.reduce((a, b) => (b.names.length > a.names.length ? b : a));
  const own = fullNamed.get(link.ref);
  return own && most.names.length <= own.count && isAfter(own, surface.names[0]!.first) ? options : [most];
}

/** "Soros Family" isn't one of the Soroses. */
const FAMILY = hashText('family');

/** Whether the words around a name let it be short for another. */
function mayStandAlone(name: Name, surface: Surface, { tokens, links }: ArticleNames): boolean {
  if (isInLongerName(tokens, name) || tokens.keys[name.end] === FAMILY) return false;
  return !isOlder(tokens, name, links.get(surface));
}

/**
 * The full name given last before a short one. If none is, the first that comes later; outside the first line, only its
 * surname is short for it.
 */
function fullNameMeant(
  name: Name,
  surface: Surface,
  namings: readonly Naming[],
  { links, firstLine }: ArticleNames,
): Surface | null {
  const before = namings.findLast(({ at }) => at < name.first);
  const away = name.first - (before?.at ?? 0);
  if (isPassing(surface, namings.length, links.get(surface), away)) return null;
  if (before) return before.full;
  const { full } = namings[0]!;
  return name.first < firstLine || endsWith(full, surface) ? full : null;
}

/** Tokens from which a full name is far from a surname, and from which nobody remembers it. */
const FAR = 60;
const FORGOTTEN = 400;

/** "Obama" long after a passing Michelle Obama: both names are there once, and the surname means somebody else to most readers. */
function isPassing({ names }: Surface, fullNames: number, own: Link | undefined, away: number): boolean {
  if (names.length > 1 || fullNames > 1 || own?.use !== Use.alone) return false;
  return away > (own.probability >= SURE_FROM ? FAR : FORGOTTEN);
}
