import type { Candidate, Knowledge } from '../../../knowledge/knowledge.ts';
import type { Stored } from '../../../knowledge/record.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { isOfPast } from './past-people.ts';

const RELATIVE =
  /\b(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|grandson|granddaughter|nephew|niece|cousin|uncle|aunt) of\b/i;
const DIED = /\b(?:died|killed) /;
const YEAR = /\b(?:1\d{3}|20\d\d)\b/g;

/** Years after which somebody out of office is hardly meant by a surname that somebody else has, too. */
const LONG = 10;

const KNOWN = new WeakMap<Stored, number>();

/**
 * Whether somebody with a surname is known by another one of that name, or was in the news long before: the surname
 * alone means the other. A husband, a sister; or a minister of 2004, beside one of today.
 */
export function isOutshone(
  { ref, weight }: Candidate,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): boolean {
  if (candidates.length < 2) return false;
  const own = knowledge.record(ref);
  if (own.kind !== 'person' || own.context === '') return false;
  const isRelative = RELATIVE.test(own.context);
  const latest = latestYear(own);
  return candidates.some(other => {
    if (other.ref === ref) return false;
    const rival = knowledge.record(other.ref);
    if (rival.kind !== 'person' || rival.context === '') return false;
    if (weight > other.weight || isOfPast(rival)) return false;
    return (isRelative && own.context.includes(rival.name)) || latestYear(rival) >= latest + LONG;
  });
}

/** "Kirk widow speaks": not the one who is known as a relative of another person of that name. */
export function isRelativeOfNamed(
  { ref }: Candidate,
  { names, candidates }: Surface,
  { knowledge, tokens: { keys, words } }: LinkContext,
): boolean {
  const { relatives } = words.linker;
  if (!names.every(({ end }) => relatives.has(keys[end] ?? 0) || relatives.has(keys[end + 1] ?? 0)))
    return false;
  const own = knowledge.record(ref);
  if (!RELATIVE.test(own.context)) return false;
  return candidates.some(
    other => other.ref !== ref && own.context.includes(knowledge.record(other.ref).name),
  );
}

/** The latest year in what is known about somebody; not a number if none is. What can still change is of today. */
function latestYear(record: Stored): number {
  const known = KNOWN.get(record);
  if (known !== undefined) return known;
  const { asOf, settled, context } = record;
  const years =
    asOf !== '' && !settled && !DIED.test(context)
      ? [asOf]
      : [...context.matchAll(YEAR)].map(([year]) => year);
  const latest = years.length === 0 ? Number.NaN : Math.max(...years.map(year => Number(year.slice(0, 4))));
  KNOWN.set(record, latest);
  return latest;
}
