import { FULLEST_BUCKET, isLastPosting, LONGEST_ALIAS, unpackPosting } from '../format.ts';
import { KnowledgeError } from '../knowledge-error.ts';
import { type KnowledgeBase, openBase } from '../open-base.ts';
import type { Sections } from '../sections.ts';
import { isPackId } from './pack-sources.ts';

/** Entities or words between progress reports. */
const STRIDE = 50_000;
/** Maximum candidates of one alias; each is scored wherever the alias appears. */
export const MOST_CANDIDATES = 4096;

export interface VerifiedBase {
  /** Not counting stand-ins. */
  readonly entities: number;
  readonly aliases: number;
}

/**
 * Checks a pack's whole base before it is imported. A checksum detects accidents, not malice: an untrusted file could
 * refer outside its sections, or pretend to be a shipped entity.
 * @param key the pack's key, with which every id must start
 * @param onProgress called and awaited from time to time, with the share done, 0 to 1
 * @throws KnowledgeError if anything is wrong
 */
export async function verifyBase(
  buffer: ArrayBuffer,
  key: string,
  onProgress: (done: number) => Promise<void> | void = () => {},
): Promise<VerifiedBase> {
  const base = verifySearch(buffer);
  let standIns = 0;
  for (let number = 0; number < base.size; number++) {
    if (number % STRIDE === 0) await onProgress(number / base.size);
    const { id, name, relations } = read(() => base.record(number));
    if (!name) standIns++;
    else if (!isPackId(key, id)) throw damaged(`"${id}" isn’t an id of this pack`);
    if (relations.some(({ to }) => to >= base.size))
      throw damaged(`"${id}" has a relation to a missing entry`);
  }
  return { entities: base.size - standIns, aliases: base.aliasCount };
}

/**
 * Checks what a base is searched by, without its records.
 * @throws KnowledgeError if anything is wrong
 */
export function verifySearch(buffer: ArrayBuffer): KnowledgeBase {
  const base = openBase(buffer);
  const { sections } = base;
  if (base.firstWords.some(words => words > LONGEST_ALIAS)) throw damaged('an alias is too long');
  if (sections.aliasStarts.length !== sections.entityStarts.length) throw damaged('its buckets don’t match');
  checkStarts(sections.aliasStarts, sections.aliases.length);
  checkStarts(sections.entityStarts, base.size);
  checkAliases(sections, base.size);
  checkWays(sections, base.size);
  return base;
}

/** Buckets must cover a section from its start to its end. */
function checkStarts(starts: Uint32Array, length: number): void {
  if (starts.length < 2 || starts[0] !== 0 || starts.at(-1) !== length)
    throw damaged('its buckets miss a part');
  if (starts.some((start, i) => i > 0 && start < starts[i - 1]!))
    throw damaged('its buckets are out of order');
}

/** Every bucket must be a few whole aliases, each with candidates that exist. */
function checkAliases({ aliasStarts, entityStarts, aliases }: Sections, size: number): void {
  for (let bucket = 0; bucket < aliasStarts.length - 1; bucket++) {
    const end = aliasStarts[bucket + 1]!;
    let count = 0;
    for (let at = aliasStarts[bucket]!; at < end; count++) {
      const first = ++at;
      while (at < end && !isLastPosting(aliases[at]!)) at++;
      if (at++ >= end) throw damaged('a list of candidates has no end');
      if (at - first > MOST_CANDIDATES) throw damaged('an alias has too many candidates');
      for (let one = first; one < at; one++)
        if (unpackPosting(aliases[one]!, entityStarts[bucket]!).entity >= size)
          throw damaged('an alias points to a missing entry');
    }
    // A look-up goes through a bucket alias by alias, then entity by entity.
    const named = entityStarts[bucket + 1]! - entityStarts[bucket]!;
    if (count > FULLEST_BUCKET || named > FULLEST_BUCKET) throw damaged('too many aliases are in one bucket');
  }
}

/** Every entity must have a way in which its name is found, or none. */
function checkWays({ checks, ways, wayList }: Sections, size: number): void {
  if (checks.length !== size || ways.length !== size) throw damaged('its names miss a part');
  for (let entity = 0; entity < size; entity++)
    if (ways.at(entity) > wayList.length) throw damaged('a name has no use');
}

function read<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw damaged((error as Error).message);
  }
}

function damaged(what: string): KnowledgeError {
  return new KnowledgeError(`damaged pack: ${what}`);
}
