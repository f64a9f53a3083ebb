import type { Stored } from '../../../knowledge/record.ts';
import { fold } from '../../../text/fold.ts';
import { hashSet, hashText } from '../../../text/hash.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';

/** Words of a context that say nothing about what it is about. */
const COMMON = hashSet(
  'about after against also based before being best between called during early earlier fifth first former formerly four ' +
    'four-time from great group head including into known largest last later leading least less made main many member men more ' +
    'most named near once other over party people played second senior serving several since street successor than that their ' +
    'them then there third three time times twice under until used when where which while whose wife with women work works world ' +
    'year years january february march april june july august september october november december united states state country ' +
    'north south east west young brother sister father mother daughter husband children team game games title titles major ' +
    'company maker firm business national international house white city york president',
);
/** Shorter words are small ones, unless they are initials. */
const LONG = 4;
const WORD = /\p{L}[\p{L}\d]*/gu;

const KNOWN = new WeakMap<Stored, ReadonlySet<number>>();

/** The words that tell what a context is about, by their keys, in singular and plural. */
function wordsOf(record: Stored): ReadonlySet<number> {
  const known = KNOWN.get(record);
  if (known) return known;
  const keys = new Set<number>();
  for (const word of record.context.match(WORD) ?? []) {
    const isInitials = word.length > 2 && word === word.toUpperCase();
    if (word.length < LONG && !isInitials) continue;
    const folded = fold(word);
    if (COMMON.has(hashText(folded))) continue;
    keys.add(hashText(folded));
    keys.add(hashText(folded.endsWith('s') ? folded.slice(0, -1) : `${folded}s`));
  }
  // "Ford" is in "Ford Motor Company": the name itself isn’t evidence for it.
  for (const word of record.name.match(WORD) ?? []) keys.delete(hashText(fold(word)));
  KNOWN.set(record, keys);
  return keys;
}

/** How many words of a candidate's context a short text has besides the name: "health secretary" near Kennedy. */
export function countContextWords(ref: number, surface: Surface, context: LinkContext): number {
  const own = wordsOf(context.knowledge.record(ref));
  if (own.size === 0) return 0;
  const { keys, count } = context.tokens;
  const found = new Set<number>();
  for (let at = 0; at < count; at++)
    if (own.has(keys[at]!) && !surface.keys.includes(keys[at]!)) found.add(keys[at]!);
  return found.size;
}
