import { language } from '../lib/words/words.ts';

/** Names one after the other, the last with "and", as the language does. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language()).format(names);
}
