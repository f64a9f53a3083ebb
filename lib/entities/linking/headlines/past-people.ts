import type { Stored } from '../../../knowledge/record.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';

/** People whose context mentions no year after this one don't act in today's headlines. */
const LONG_AGO = 1985;
const YEAR = /\b(?:1\d{3}|20\d\d)(?:-(\d\d))?\b|\b(\d{1,2})(?:th|st|nd|rd)-century\b/g;
/** When somebody was born says nothing about when they were in the news. */
const BORN = /\bborn (?:in )?\d{4}/;

const KNOWN = new WeakMap<Stored, boolean>();

/** Whether everything known about someone was long ago: "US president 1869-1877". */
export function isOfPast(record: Stored): boolean {
  const known = KNOWN.get(record);
  if (known !== undefined) return known;
  const years = [...record.context.replace(BORN, '').matchAll(YEAR)].map(([year, , century]) =>
    century ? Number(century) * 100 : Number(year.slice(0, 4)),
  );
  const isPast = record.kind === 'person' && years.length > 0 && Math.max(...years) < LONG_AGO;
  KNOWN.set(record, isPast);
  return isPast;
}

/** "Gandhi statue vandalised": monuments are of people of the past, if one of that name is known. */
export function isWithMonument({ names, candidates }: Surface, { knowledge, tokens }: LinkContext): boolean {
  const { monuments } = tokens.words.linker;
  if (!names.every(({ end }) => monuments.has(tokens.keys[end] ?? 0))) return false;
  return candidates.some(({ ref }) => isOfPast(knowledge.record(ref)));
}
