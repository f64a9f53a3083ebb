import { fold } from '../../../text/fold.ts';
import { hashText } from '../../../text/hash.ts';
import { KeySet } from '../../../text/key-set.ts';
import type { WordKeys } from '../../../text/languages/language-words.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Name } from '../name.ts';

/** From this probability on, the tagger is sure of a person whose name is also a day or a month. */
const SURE_PERSON = 0.9;

const calendars = new Map<string, WordKeys>();

/** The days of the week and the months in a language. */
function calendarOf(code: string): WordKeys {
  const known = calendars.get(code);
  if (known) return known;
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' });
  const [day, month] = [format({ weekday: 'long' }), format({ month: 'long' })];
  const words = Array.from({ length: 12 }, (_, n) => [
    day.format(Date.UTC(2024, 0, 1 + n)),
    month.format(Date.UTC(2024, n)),
  ]);
  const calendar = new KeySet(words.flat().map(word => hashText(fold(word))));
  calendars.set(code, calendar);
  return calendar;
}

/** Whether the words around a day or a month make it a date: "on Friday", "in May", "May 5". */
export function isInDate({ keys, shapes, count, words }: Tokens, at: number): boolean {
  if (at > 0 && words.beforeMonths.has(keys[at - 1]!)) return true;
  return at + 1 < count && (shapes[at + 1]! & Shape.digit) !== 0;
}

/** Whether a name is a date, and not somebody called Friday or May. */
export function isDate(tokens: Tokens, { first, end, label, probability }: Name): boolean {
  if (end - first > 1 || !calendarOf(tokens.words.code).has(tokens.keys[first]!)) return false;
  return isInDate(tokens, first) && !(label === 'PER' && probability >= SURE_PERSON);
}
