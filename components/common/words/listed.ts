import { direction, language } from '../../../lib/i18n/translate.ts';

/**
 * Joins names as the language does, with "and" before the last. In right-to-left languages each name is isolated
 * (https://www.unicode.org/reports/tr9/): otherwise the "and" between two Latin names would be laid out left to right.
 */
export function listed(names: readonly string[]): string {
  const isolated = direction() === 'rtl' ? names.map(name => `\u2068${name}\u2069`) : names;
  return new Intl.ListFormat(language()).format(isolated);
}
