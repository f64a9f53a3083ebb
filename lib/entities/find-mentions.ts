import { Use } from '../knowledge/format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Kind } from '../model/kind.ts';
import { fold } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import type { Referent } from './coreference/referent.ts';
import { resolveReferences } from './coreference/resolve-references.ts';
import { confidenceOf } from './linking/confidence.ts';
import { type Expectations, NO_EXPECTATIONS } from './linking/expectations.ts';
import { type Link, linkSurfaces } from './linking/link.ts';
import { mainLabel, type Surface } from './linking/surfaces.ts';
import type { LinkedText } from './linking/text-context.ts';
import { isInCompound } from './names/compounds.ts';
import { findSurfaces } from './names/find-surfaces.ts';
import { type IsOrdinary, inHeadlineCase } from './names/headline-case.ts';
import type { Name } from './names/name.ts';
import { isPeople } from './names/peoples.ts';
import type { NameLabel } from './tagger/labels.ts';
import type { Tagger } from './tagger/tagger.ts';

/** A name with what it refers to. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** Probability that the reference is right, 0 to 1; of an unknown name, that it is a name. */
  readonly confidence: number;
  /** Why this name is linked; null if it is unknown. */
  readonly link: Link | null;
  readonly referent: Referent;
  readonly name: Name;
}

/** Texts with fewer tokens may be just a headline, whose names can't appear elsewhere. */
const SHORT_TEXT = 60;

const KIND_OF_LABEL: Record<NameLabel, Kind> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'work',
};

/**
 * Finds the names of a text and what they refer to.
 * @param tagger null for a language it hasn't learned
 * @param expected what the caller expects in the text
 * @returns names in the order of the text, never overlapping; offsets are JavaScript string indices
 */
export function findMentions(
  printed: Tokens,
  knowledge: Knowledge,
  tagger: Tagger | null,
  expected: Expectations = NO_EXPECTATIONS,
): Found[] {
  const { text, names, surfaces } = findSurfaces(printed, knowledge, tagger, expected);
  const { tokens } = text;
  const links = linkSurfaces(knowledge, text, surfaces);
  const references = resolveReferences(knowledge, tokens, surfaces, links);
  const own = linksByName(links);
  const found: Found[] = [];
  for (const name of names) {
    const referent = references.get(name)!;
    // In a headline, "Russia-backed" may be the only mention of Russia.
    if (isInCompound(tokens, name) && (!referent.link || tokens.count >= SHORT_TEXT)) continue;
    if (!referent.link && !isUnknownName(name, referent, text)) continue;
    const link = linkOf(referent, own.get(name));
    found.push({
      start: tokens.starts[firstWord(knowledge, tokens, name, referent)]!,
      end: tokens.ends[lastWord(knowledge, tokens, name, referent)]!,
      kind: kindOf(knowledge, tokens, name, referent),
      confidence: link ? confidenceOf(link.probability) : name.probability,
      link,
      referent,
      name,
    });
  }
  return found;
}

/**
 * Whether an unknown name is a mention: the tagger must find it and, unless it is a person, find it outside lines in
 * which every word is capitalised.
 */
function isUnknownName(
  name: Name,
  { surface }: Referent,
  { tokens, headlines, isOrdinary }: LinkedText,
): boolean {
  // "Austin wants to sell", after "Austin Braddle": found as a place, meant as a person.
  if (name.label === null) return isPersonsName(name, surface, tokens, isOrdinary);
  if (surface.keys.length === 1 && name.probability < tokens.words.unknownFrom) return false;
  const { notNames, headsOfBodies } = tokens.words;
  if (notNames.has(wholeKey(surface, tokens))) return false;
  // "Deep divisions remained": the sentence gives the word its capital.
  if (surface.keys.length === 1 && !surface.midSentence && isOrdinary(surface.keys[0]!)) return false;
  // Headlines name people in full, so "Loosen AI" isn't one.
  if (name.label === 'PER' && !surface.keys.some(key => notNames.has(key))) return true;
  if (surface.keys.length === 1 && headsOfBodies.has(tokens.keys[name.end] ?? 0)) return false;
  if (!inHeadlineCase(headlines, name.first) || tokens.count < SHORT_TEXT) return true;
  return surface.names.some(other => !inHeadlineCase(headlines, other.first));
}

/** The key of a name of one word, which hyphens may divide: "Wi-Fi"; 0 if it has several. */
function wholeKey({ keys, span }: Surface, { text }: Tokens): number {
  if (keys.length === 1) return keys[0]!;
  const written = text.slice(span.start, span.end);
  return /\s/.test(written) ? 0 : hashText(fold(written));
}

function isPersonsName(
  { first, end }: Name,
  surface: Surface,
  tokens: Tokens,
  isOrdinary: IsOrdinary,
): boolean {
  if (end - first > 1 || surface.keys.length < 2 || mainLabel(surface) !== 'PER') return false;
  return (tokens.shapes[first]! & Shape.capital) !== 0 && !isOrdinary(tokens.keys[first]!);
}

/** Kinds whose names may end in lower case: "Flint water crisis". */
const ENDS_SMALL: ReadonlySet<Kind> = new Set<Kind>(['event', 'law', 'work']);
const THE = hashText('the');
const ADMINISTRATION = hashText('administration');

/** The first token of a mention: a place's article is part of its name in "The Hague". */
function firstWord(
  knowledge: Knowledge,
  { keys, shapes }: Tokens,
  { first }: Name,
  { link }: Referent,
): number {
  if (!link || first === 0 || keys[first - 1] !== THE || shapes[first]! & Shape.blockStart) return first;
  const { kind, name } = knowledge.record(link.ref);
  const isOwn = kind === 'place' && name.startsWith('The ') && (shapes[first - 1]! & Shape.capital) !== 0;
  return isOwn ? first - 1 : first;
}

/** The last token of a mention: in "New York state" and "Congress party", the last word isn't part of the name. */
function lastWord(
  knowledge: Knowledge,
  { keys, shapes, words }: Tokens,
  { first, end }: Name,
  { link }: Referent,
): number {
  let last = end - 1;
  if (
    words.hasSmallEndings ||
    !link ||
    ENDS_SMALL.has(knowledge.record(link.ref).kind) ||
    keys[last] === ADMINISTRATION
  )
    return last;
  // "Corte dei conti": such names come from other languages.
  if (last - first > 1 && isSmall(last) && isSmall(last - 1)) return last;
  while (last > first && isSmall(last) && keys[last - 1] !== 0) last--;
  return last > first || !isSmall(last) ? last : end - 1;

  function isSmall(at: number): boolean {
    return (shapes[at]! & (Shape.letter | Shape.capital | Shape.innerCapital | Shape.digit)) === Shape.letter;
  }
}

function kindOf(knowledge: Knowledge, tokens: Tokens, name: Name, { link, surface }: Referent): Kind {
  if (link) return isDemonym(name, link.ref) ? 'group' : knowledge.record(link.ref).kind;
  const label = mainLabel(surface) ?? name.label ?? 'MISC';
  if (isPeople(tokens, surface)) return 'group';
  return (label === 'LOC' || label === 'PER') && isBody(tokens, surface)
    ? 'organization'
    : KIND_OF_LABEL[label];
}

const OF = hashText('of');

/** "Central Bank of Somalia", "Bangladesh Railway": a word that only bodies have, last or before "of". */
function isBody({ keys, words }: Tokens, { keys: own, names }: Surface): boolean {
  const { bodyWords } = words.linker;
  if (own.length < 2) return false;
  const { first, end } = names[0]!;
  if (bodyWords.has(keys[end - 1]!)) return true;
  for (let at = first; at + 1 < end; at++) if (keys[at + 1] === OF && bodyWords.has(keys[at]!)) return true;
  return false;
}

/** Whether the name is a demonym ("French") rather than the place's own name. */
function isDemonym({ match }: Name, ref: number): boolean {
  return match?.candidates.some(candidate => candidate.ref === ref && candidate.use === Use.demonym) ?? false;
}

function linksByName(links: ReadonlyMap<Surface, Link>): Map<Name, Link> {
  const byName = new Map<Name, Link>();
  for (const [{ names }, link] of links) for (const name of names) byName.set(name, link);
  return byName;
}

/** A name's own link if it leads to the referent, too; otherwise that of the full name it is short for. */
function linkOf({ link }: Referent, own: Link | undefined): Link | null {
  return link && own?.ref === link.ref ? own : link;
}
