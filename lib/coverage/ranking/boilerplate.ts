import type { Span } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';

/** What an outlet is, as entries describe it. */
const OUTLET =
  /\b(?:news|newspaper|broadcaster|magazine|tabloid|press|wire service|television|radio|website)\b/i;
/** "LONDON, Aug 20 (Reuters) -". */
const DATELINE = /^[^()]{0,80}\(([^()]{2,40})\)\s*(?:--|[-–—])/d;
/** "… - The New York Times", as aggregators add it. */
const TAIL = /\s[-–—|]\s(?:The\s)?([^-–—|]{2,45})$/d;
const SENTENCE = /[^.!?…]+[.!?…]*/g;
/** Sentences that ask for something, and name the networks where. */
const APPEAL =
  /^\s*(?:(?:follow|like|find|join) (?:us|more)|subscribe|sign up|download (?:our|the)|listen (?:on|to us)|pin this|read more|share this|submitted by|watch (?:us|more))\b|\b(?:follow us|follow our|our (?:app|newsletter|channel)s?|(?:this|our) (?:podcast|show) on)\b/i;

/** Parts of an item in which a name says nothing about its story. */
export interface Boilerplate {
  /** Where any name counts for nothing. */
  readonly appeals: readonly Span[];
  /** Where the name of an outlet is only a source. */
  readonly sources: readonly Span[];
}

/** Finds them; spans point into title and summary, joined by a line break. */
export function boilerplateOf(title: string, summary: string): Boilerplate {
  const offset = title.length + 1;
  // One sentence at a time: a single expression for a whole appeal takes minutes on a long text without a full stop.
  const appeals = [...summary.matchAll(SENTENCE)]
    .filter(([sentence]) => APPEAL.test(sentence))
    .map(({ index, 0: sentence }) => ({ start: offset + index, end: offset + index + sentence.length }));
  const dateline = DATELINE.exec(summary)?.indices?.[1];
  const tail = TAIL.exec(title)?.indices?.[1];
  const sources: Span[] = [];
  if (dateline) sources.push({ start: offset + dateline[0], end: offset + dateline[1] });
  if (tail) sources.push({ start: tail[0], end: tail[1] });
  for (const [text, start] of [
    [title, 0],
    [summary, offset],
  ] as const) {
    // "Reuters: …"
    const colon = /^[^:]{2,40}:/.exec(text);
    if (colon) sources.push({ start, end: start + colon[0].length });
  }
  return { appeals, sources };
}

/** Whether a name in an item is there because of where the item is from, and not because of its story. */
export function isBoilerplate(
  { start, end }: Span,
  { appeals, sources }: Boilerplate,
  entity: Pick<Entity, 'name' | 'kind'> & { readonly context?: string },
  outlet: string,
): boolean {
  const isIn = (span: Span): boolean => start < span.end && end > span.start;
  if (appeals.some(isIn)) return true;
  if (entity.kind !== 'organization' && entity.kind !== 'work') return false;
  const isOutlet = sameName(entity.name, outlet) || OUTLET.test(entity.context ?? '');
  return isOutlet && sources.some(isIn);
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name.toLowerCase().replace(/^the\s+|\s+news( agency)?$|[^\p{L}\p{N}]/gu, '');
  return plain(a) !== '' && plain(a) === plain(b);
}
