import { direction, language } from '../../lib/i18n/translate.ts';

/**
 * Names one after the other, the last with "and", as the language does. Where it runs from right to left, each is set
 * apart (UAX #9): else the "and" between two Latin names would run the other way.
 */
export function listed(names: readonly string[]): string {
  const isolated = direction() === 'rtl' ? names.map(name => `\u2068${name}\u2069`) : names;
  return new Intl.ListFormat(language()).format(isolated);
}
