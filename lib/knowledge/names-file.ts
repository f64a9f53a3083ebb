import type { ReadLanguage } from '../model/read-language.ts';

/** The shipped file with a language's own names for known entities. */
export function namesFile(language: ReadLanguage): string {
  return `names-${language}.bin`;
}
