import { afterAll, describe, expect, it } from 'vitest';
import { listed } from '../../components/listed.ts';
import { speak } from '../../lib/words/words.ts';
import { shippedVocabulary } from '../words/shipped-vocabulary.ts';

afterAll(async () => speak(await shippedVocabulary('en')));

describe('names in a row', () => {
  it.each([
    ['en', 'Ada, Bea, and Cleo'],
    ['de', 'Ada, Bea und Cleo'],
    ['ar', '\u2068Ada\u2069 و\u2068Bea\u2069 و\u2068Cleo\u2069'],
  ] as const)('%s', async (language, words) => {
    speak(await shippedVocabulary(language));
    expect(listed(['Ada', 'Bea', 'Cleo']).replaceAll('،', '')).toBe(words);
  });
});
