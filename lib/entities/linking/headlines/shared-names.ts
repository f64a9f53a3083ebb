import type { Stored } from '../../../knowledge/record.ts';
import { fold } from '../../../text/fold.ts';
import { hashSet, hashText } from '../../../text/hash.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';

/** Words with a capital that say little about a person or body. */
const COMMON = hashSet(
  'american british european republican democrat democratic conservative labour party president prime minister united states ' +
    'state city house world north south east west york january february march april june july august september october ' +
    'november december young britain china india france germany russia america england',
);
/** Shorter words are small ones, or initials of countries. */
const LONG = 4;
const WORD = /\p{L}[\p{L}\d]*/gu;

const KNOWN = new WeakMap<Stored, ReadonlySet<number>>();

/** The names in what is known about an entity, its own included, by the keys of their words. */
function namesIn(record: Stored): ReadonlySet<number> {
  const known = KNOWN.get(record);
  if (known) return known;
  const keys = new Set<number>();
  // The first word has its capital in any case.
  const [, ...rest] = record.context.match(WORD) ?? [];
  for (const word of [...rest, ...(record.name.match(WORD) ?? [])]) {
    if (word.length < LONG || word[0] === word[0]!.toLowerCase()) continue;
    const key = hashText(fold(word));
    if (!COMMON.has(key)) keys.add(key);
  }
  KNOWN.set(record, keys);
  return keys;
}

/**
 * How many names a candidate has in common with what the other names of a short text are linked to: actors of the same films,
 * a club and its player. Words of the text itself don't count, nor do places.
 */
export function countSharedNames(ref: number, surface: Surface, context: LinkContext): number {
  const { knowledge } = context;
  const own = namesIn(knowledge.record(ref));
  if (own.size === 0) return 0;
  let most = 0;
  for (const [other, link] of context.settledLinks) {
    if (other === surface || link.ref === ref) continue;
    const record = knowledge.record(link.ref);
    if (record.kind === 'place') continue;
    let shared = 0;
    for (const key of namesIn(record))
      if (own.has(key) && !surface.keys.includes(key) && !other.keys.includes(key)) shared++;
    most = Math.max(most, shared);
  }
  return most;
}
