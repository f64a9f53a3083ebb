/** Languages whose articles are read in full; in any other, only known names are found. */
export const READ_LANGUAGES = ['en', 'es', 'pt', 'de', 'fr', 'it'] as const;

export type ReadLanguage = (typeof READ_LANGUAGES)[number];
