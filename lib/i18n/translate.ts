// Interface messages in the chosen language, from `locales/`. Each page, script and the background calls `setLocale` first.

import { type Direction, LANGUAGES, type LanguageCode } from '../model/language.ts';
import type { CountKey, MessageKey } from './message-keys.ts';

export interface Messages {
  readonly language: LanguageCode;
  /**
   * Finds a message by key, with underscores for dots, and replaces `$1`, `$2` … with values.
   * @returns the empty string if there is no such message
   */
  readonly find: (key: string, values: readonly string[]) => string;
}

let messages: Messages | null = null;
// Created when first needed: that takes longer than everything else that the background does as it starts.
let plurals: Intl.PluralRules | null = null;
let numbers: Intl.NumberFormat | null = null;

/** Sets the language of all messages from now on. */
export function setLocale(next: Messages): void {
  messages = next;
  plurals = null;
  numbers = null;
}

/** The current language, for `lang` and for dates and numbers. */
export function language(): LanguageCode {
  return messages?.language ?? 'en';
}

/** Text direction of the current language. */
export function direction(): Direction {
  return LANGUAGES.find(({ code }) => code === language())!.direction;
}

/** A message with `$1`, `$2` … replaced by values. Numbers are formatted for the language. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return find(key, values);
}

/** A message that depends on a number. The number is `$1`; further values follow as `$2` … */
export function count(key: CountKey, n: number, ...values: readonly (string | number)[]): string {
  plurals ??= new Intl.PluralRules(language());
  return find(`${key}.${plurals.select(n)}`, [n, ...values]);
}

/**
 * A message split at its placeholders: strings, and for each placeholder the index of its value, from 0. For messages
 * with elements in them, such as links.
 */
export function pieces(key: MessageKey): readonly (string | number)[] {
  // No message contains these characters.
  const places = ['\u{1}', '\u{2}', '\u{3}', '\u{4}'];
  return found(key, places)
    .split(/([\u{1}-\u{4}])/u)
    .filter(piece => piece !== '')
    .map(piece => (places.includes(piece) ? places.indexOf(piece) : piece));
}

function formatted(value: number): string {
  numbers ??= new Intl.NumberFormat(language());
  return numbers.format(value);
}

function find(key: string, values: readonly (string | number)[]): string {
  const written = values.map(value => (typeof value === 'number' ? formatted(value) : isolated(value)));
  return found(key, written);
}

function found(key: string, values: readonly string[]): string {
  return messages?.find(key.replaceAll('.', '_'), values) || key;
}

/** Isolates a value, so that a name in another script can't reorder the text around it (UAX #9). */
function isolated(value: string): string {
  return direction() === 'rtl' ? `\u2068${value}\u2069` : value;
}
