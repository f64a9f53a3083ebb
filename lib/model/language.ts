/** Languages of the interface: the name of each in that language, and its text direction. Each has a file in `locales/`. */
export const LANGUAGES = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'es', name: 'Español', direction: 'ltr' },
  { code: 'de', name: 'Deutsch', direction: 'ltr' },
  { code: 'fr', name: 'Français', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]['code'];
export type Direction = (typeof LANGUAGES)[number]['direction'];

/** The interface language in the settings; `browser` is the browser's. */
export type LanguageSetting = 'browser' | LanguageCode;
