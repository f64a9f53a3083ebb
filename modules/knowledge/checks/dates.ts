import type { Entry } from '../../../lib/knowledge/entry.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date of this century or the last, with its month if that is stated; or "that May", of the year named before it. */
const DATE = new RegExp(
  `(?<range>\\d{4}-)?(?:(?<month>${MONTHS.join('|')}) (?:\\d{1,2}, )?)?\\b(?<year>(?:19|20)\\d{2})(?![\\d%])|\\bthat (?<later>${MONTHS.join('|')})\\b`,
  'g',
);

/** Words that announce what hasn't happened yet, so a later date is fine. */
const AHEAD =
  /\b(due|plan\w*|scheduled|will|until|by|set to|to (?:become|be|end|host|open|hold|take|leave|retire|step|succeed)|host\w*|co-host\w*|candidate|candidates|nominee|runs? for|running for|running|retiring|goals?|target\w*|aims?|announced|awarded to|expected|fac(?:es|ed|ing)|expires?|Olympics|joining|becoming|moving|taking over|bid|not seeking|scenario|after the 20\d\d|picked for|put off to|polls for|named (?:chief|head|to)|in the 20\d\d-20\d\d)\b/i;

/**
 * The first date in a context that is later than the month in which it was last checked, unless the context speaks of
 * the future.
 * @returns the date as printed, or undefined
 */
export function dateAfterCheck({ context, asOf }: Entry): string | undefined {
  let year = '';
  for (const match of context.matchAll(DATE)) {
    const month = match.groups!.month ?? match.groups!.later;
    year = match.groups!.year ?? year;
    const date = month ? `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}` : year;
    if (date > asOf.slice(0, date.length) && !AHEAD.test(context)) return match[0];
  }
  return undefined;
}

/** Words that tie a context to the present. */
const PRESENT =
  /\b(since|current\w*|now|still|led by|owned by|due|planned|will|governs?|governing|remains?|yet|ongoing|annual|yearly|every|being)\b/;

/** The year that something lasts until. */
const UNTIL = /\buntil (?:\p{L}+ )?(\d{4})\b/u;

/** Whether a settled context speaks of the present, or of a time after its check, after all. */
export function isUnsettled({ context, settled, asOf }: Entry): boolean {
  // "Still" in a title says nothing about the present.
  const sentence = context.charAt(0).toLowerCase() + context.slice(1);
  const end = UNTIL.exec(context)?.[1];
  return settled === true && (PRESENT.test(sentence) || (end !== undefined && end > asOf.slice(0, 4)));
}
