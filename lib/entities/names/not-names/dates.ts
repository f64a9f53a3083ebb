import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Name } from '../name.ts';

/** From this probability on, the tagger is sure of a person whose name is also a day or a month. */
const SURE_PERSON = 0.9;

const DAY = /^[0-3]?\d$/;
const YEAR = /^[12]\d{3}$/;

/** Whether the words around a day or a month make it a date: "on Friday", "in May", "May 5". */
export function isInDate({ keys, shapes, count, words }: Tokens, at: number): boolean {
  if (at > 0 && words.beforeMonths.has(keys[at - 1]!)) return true;
  return at + 1 < count && (shapes[at + 1]! & Shape.digit) !== 0;
}

/** Whether a name is a date: "Friday", but not somebody called that; "January 6" before a year, but not the riot. */
export function isDate(tokens: Tokens, name: Name): boolean {
  const { first, end, label, probability } = name;
  if (end - first > 1) return isBeforeYear(tokens, name);
  if (!tokens.words.calendar.has(tokens.keys[first]!)) return false;
  return isInDate(tokens, first) && !(label === 'PER' && probability >= SURE_PERSON);
}

/** Whether a name ends in the day of a date with its year: "January 6, 2017". */
function isBeforeYear({ text, starts, ends, count }: Tokens, { end }: Name): boolean {
  const at = (token: number): string => (token < count ? text.slice(starts[token], ends[token]) : '');
  return DAY.test(at(end - 1)) && YEAR.test(at(at(end) === ',' ? end + 1 : end));
}
