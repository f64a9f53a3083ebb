import { fold } from '../../lib/text/fold.ts';
import type { PlacedOffice } from '../../modules/knowledge/offices/read-offices.ts';

const MOST = 5;
/** Words that say nothing about which post is meant. */
const EMPTY = new Set(['', 'the', 'of', 'and', 'for', 'a', 'an']);
/** What people type for roles that posts spell out. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ceo: 'chief executive',
  pm: 'prime minister',
  vp: 'vice president',
};

/** Whose names a body goes by, as far as the search needs them. */
export interface NamedBody {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** "German" for Germany. */
  readonly demonyms?: readonly string[] | undefined;
}

/** A post and how near it is to what someone typed. */
interface Nearness {
  readonly placed: PlacedOffice;
  /** How many of the words typed are its own. */
  readonly shared: number;
  /** How many of its words weren't typed. */
  readonly extra: number;
  /** Whether the words typed say its role and its body, and nothing else. */
  readonly isMeant: boolean;
}

/** The posts that what someone typed means in other words: "German chancellor", "Acme CEO". */
export function meantOffices(
  offices: readonly PlacedOffice[],
  bodies: readonly NamedBody[],
  wanted: string,
): PlacedOffice[] {
  const asked = [...wordsOf(wanted)];
  return rank(offices, bodies, asked)
    .filter(({ isMeant }) => isMeant)
    .map(({ placed }) => placed);
}

/**
 * The posts that share most words with what someone typed. A name of the post's body counts if all of it was
 * typed. A role alone doesn't make a post near if a body was typed too: "mayor of Springfield" isn't the mayor of London.
 * @returns the nearest first, one of each name, with more than half of the nearest one's words
 */
export function nearestOffices(
  offices: readonly PlacedOffice[],
  bodies: readonly NamedBody[],
  wanted: string,
): PlacedOffice[] {
  const asked = [...wordsOf(wanted)];
  const onePerName = [...new Map(offices.map(placed => [placed.office.post, placed])).values()];
  const near = rank(onePerName, bodies, asked)
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.extra - b.extra);
  const enough = (near[0]?.shared ?? 0) / 2;
  return near
    .filter(({ shared }) => shared > enough)
    .slice(0, MOST)
    .map(({ placed }) => placed);
}

function rank(
  offices: readonly PlacedOffice[],
  bodies: readonly NamedBody[],
  asked: readonly string[],
): Nearness[] {
  const roles = wordsOf(...offices.map(({ office }) => office.role));
  const namesBody = asked.some(word => !roles.has(word));
  const byId = new Map(bodies.map(body => [body.id, body]));
  return offices.map(placed => {
    const { post, role, of } = placed.office;
    const own = wordsOf(post);
    const ofRole = wordsOf(role);
    const names = namesOf(byId.get(of)).map(name => [...wordsOf(name)]);
    const named = new Set(names.filter(words => words.every(word => asked.includes(word))).flat());
    const isOfBody = (word: string): boolean => named.has(word) || (own.has(word) && !ofRole.has(word));
    const isNear = !namesBody || asked.some(isOfBody);
    const shared = isNear ? asked.filter(word => isOfBody(word) || ofRole.has(word)).length : 0;
    const saysRole = [...ofRole].every(word => asked.includes(word));
    return {
      placed,
      shared,
      extra: [...own].filter(word => !asked.includes(word)).length,
      isMeant: saysRole && named.size > 0 && asked.every(word => named.has(word) || ofRole.has(word)),
    };
  });
}

function namesOf(body: NamedBody | undefined): string[] {
  return body ? [body.name, ...body.aliases, ...(body.demonyms ?? [])] : [];
}

function wordsOf(...texts: readonly string[]): Set<string> {
  const words = texts.flatMap(text => text.replace(/['’]s\b/g, '').split(/[^\p{L}\p{M}\p{N}.'’]+/u));
  const spelt = words.map(fold).flatMap(word => (SPELT_OUT[word] ?? word).split(' '));
  return new Set(spelt.filter(word => !EMPTY.has(word)));
}
