// The words of the interface, in the reader's language. `locales/` has them; whoever starts a page, a script or the
// background says first in which language it speaks.

import { type Direction, LANGUAGES, type LanguageCode } from '../model/language.ts';
import type { CountKey, MessageKey } from './message-keys.ts';

export interface Messages {
  readonly language: LanguageCode;
  /**
   * Finds words by key, with underscores for dots, and puts values in the place of `$1`, `$2` …
   * @returns the empty string where there are none
   */
  readonly find: (key: string, values: readonly string[]) => string;
}

let messages: Messages | null = null;
let plurals = new Intl.PluralRules('en');
let numbers = new Intl.NumberFormat('en');

/** Sets the language for all that is said from now on. */
export function setLocale(next: Messages): void {
  messages = next;
  plurals = new Intl.PluralRules(next.language);
  numbers = new Intl.NumberFormat(next.language);
}

/** The language that is spoken, for `lang` and for dates and numbers. */
export function language(): LanguageCode {
  return messages?.language ?? 'en';
}

/** Which way the language that is spoken runs. */
export function direction(): Direction {
  return LANGUAGES.find(({ code }) => code === language())!.direction;
}

/** Words, with `$1`, `$2` … replaced by the values; numbers are written as the language does. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return find(key, values);
}

/** Words that depend on a number, which they get as `$1`; further values follow as `$2` … */
export function count(key: CountKey, n: number, ...values: readonly (string | number)[]): string {
  return find(`${key}.${plurals.select(n)}`, [n, ...values]);
}

/**
 * Words cut at their places: strings, and for each place the index of its value, from 0. For words around links and
 * names, which are elements.
 */
export function pieces(key: MessageKey): readonly (string | number)[] {
  // No word has these characters.
  const places = ['\u{1}', '\u{2}', '\u{3}', '\u{4}'];
  return found(key, places)
    .split(/([\u{1}-\u{4}])/u)
    .filter(piece => piece !== '')
    .map(piece => (places.includes(piece) ? places.indexOf(piece) : piece));
}

function find(key: string, values: readonly (string | number)[]): string {
  const written = values.map(value => (typeof value === 'number' ? numbers.format(value) : isolated(value)));
  return found(key, written);
}

function found(key: string, values: readonly string[]): string {
  return messages?.find(key.replaceAll('.', '_'), values) || key;
}

/** A name of another script must not turn the words around it: an isolate (UAX #9) keeps it to itself. */
function isolated(value: string): string {
  return direction() === 'rtl' ? `\u2068${value}\u2069` : value;
}
