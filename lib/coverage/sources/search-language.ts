/** GDELT's names of the languages that readers choose, by ISO 639-1. */
const GDELT_LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  hi: 'hindi',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  zh: 'chinese',
};
/** Where most readers of a language are, if its tag doesn't say. */
const REGIONS: Readonly<Record<string, string>> = {
  ar: 'EG',
  cs: 'CZ',
  da: 'DK',
  el: 'GR',
  en: 'US',
  he: 'IL',
  hi: 'IN',
  ja: 'JP',
  ko: 'KR',
  sv: 'SE',
  uk: 'UA',
  vi: 'VN',
  zh: 'CN',
};
/** Each further language makes the query longer, and GDELT refuses long ones. */
const MAX_LANGUAGES = 3;

/**
 * The part of a GDELT query that limits it to a reader's languages; English if it knows none of them.
 * @param languages BCP 47 tags, best first
 */
export function gdeltLanguages(languages: readonly string[]): string {
  const known = new Set(languages.flatMap(tag => GDELT_LANGUAGES[languageOf(tag)] ?? []));
  const filters = [...known].slice(0, MAX_LANGUAGES).map(name => `sourcelang:${name}`);
  if (filters.length === 0) return 'sourcelang:english';
  return filters.length === 1 ? filters[0]! : `(${filters.join(' OR ')})`;
}

/** Google News' edition for a reader's first language: its parameters `hl`, `gl` and `ceid`. */
export function googleEdition([tag = 'en-US']: readonly string[]): Readonly<Record<string, string>> {
  const language = /^[a-z]{2,3}$/.test(languageOf(tag)) ? languageOf(tag) : 'en';
  const region = /[-_]([a-z]{2})(?=$|[-_])/i.exec(tag)?.[1] ?? REGIONS[language] ?? language;
  const gl = region.toUpperCase();
  // English, Spanish and a few more have editions by country; `hl` names the others by language alone.
  const hl = ['en', 'es', 'pt', 'zh'].includes(language) ? `${language}-${gl}` : language;
  return { hl, gl, ceid: `${gl}:${language}` };
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
