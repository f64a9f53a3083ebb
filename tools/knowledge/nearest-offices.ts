import type { Entry } from '../../lib/knowledge/entry.ts';
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

/**
 * The posts that share most words with what someone typed. A name of the post's body counts if all of it was
 * typed. A role alone doesn't make a post near if a body was typed too: "mayor of Springfield" isn't the mayor of London.
 * @returns the nearest first, one of each name, with more than half of the nearest one's words
 */
export function nearestOffices(
  offices: readonly PlacedOffice[],
  entries: readonly { readonly entry: Entry }[],
  wanted: string,
): PlacedOffice[] {
  const asked = [...wordsOf(wanted)];
  const roles = wordsOf(...offices.map(({ office }) => office.role));
  const namesBody = asked.some(word => !roles.has(word));
  const bodies = new Map(entries.map(({ entry }) => [entry.id, entry]));
  const near = [...new Map(offices.map(placed => [placed.office.post, placed])).values()]
    .map(placed => {
      const { post, role, of } = placed.office;
      const body = bodies.get(of);
      const own = wordsOf(post);
      const ofRole = wordsOf(role);
      const names = (body ? [body.name, ...body.aliases] : []).map(name => [...wordsOf(name)]);
      const named = new Set(names.filter(words => words.every(word => asked.includes(word))).flat());
      const isOfBody = (word: string): boolean => named.has(word) || (own.has(word) && !ofRole.has(word));
      const isNear = !namesBody || asked.some(isOfBody);
      const shared = isNear ? asked.filter(word => isOfBody(word) || ofRole.has(word)).length : 0;
      return { placed, shared, extra: [...own].filter(word => !asked.includes(word)).length };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.extra - b.extra);
  const enough = (near[0]?.shared ?? 0) / 2;
  return near
    .filter(({ shared }) => shared > enough)
    .slice(0, MOST)
    .map(({ placed }) => placed);
}

function wordsOf(...texts: readonly string[]): Set<string> {
  const words = texts.flatMap(text => text.replace(/['’]s\b/g, '').split(/[^\p{L}\p{M}\p{N}.'’]+/u));
  const spelt = words.map(fold).flatMap(word => (SPELT_OUT[word] ?? word).split(' '));
  return new Set(spelt.filter(word => !EMPTY.has(word)));
}
