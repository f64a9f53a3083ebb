import { language } from '../../lib/i18n/translate.ts';
import type { ListedFeed } from '../../lib/model/coverage/coverage-status.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import { beginsWords } from '../common/begins-words.ts';
import { perLanguage } from '../common/words/per-language.ts';

export interface OutletGroup {
  readonly country: string;
  readonly outlets: readonly Outlet[];
}

const countries = perLanguage(of => new Intl.DisplayNames(of, { type: 'region' }));
const languages = perLanguage(of => new Intl.DisplayNames(of, { type: 'language' }));

/** Name of a language in the interface language, by its ISO 639-1 code. */
export function languageName(code: string): string {
  return languages().of(code) ?? code;
}

/** Name of a country in the interface language, by its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  return countries().of(code) ?? code;
}

/** An outlet's feed, as it is turned on. */
export function feedOf({ name, feed }: Outlet): ListedFeed {
  return { name, address: feed };
}

/**
 * Outlets by country, both sorted by name. Every word of the query must begin a word of the outlet's name, section,
 * country or language.
 */
export function groupOutlets(outlets: readonly Outlet[], query: string): OutletGroup[] {
  const groups = new Map<string, Outlet[]>();
  for (const outlet of outlets) {
    const country = countryName(outlet.country);
    const text = `${outlet.name} ${outlet.section} ${country} ${languageName(outlet.language)}`;
    if (!beginsWords(query, text)) continue;
    groups.set(country, [...(groups.get(country) ?? []), outlet]);
  }
  return [...groups]
    .map(([country, found]) => ({
      country,
      outlets: found.sort((a, b) => a.name.localeCompare(b.name, language())),
    }))
    .sort((a, b) => a.country.localeCompare(b.country, language()));
}
