import { afterAll, describe, expect, it } from 'vitest';
import { listed } from '../../../../components/common/words/listed.ts';
import { setLocale } from '../../../../lib/i18n/translate.ts';
import { shippedVocabulary } from '../../../i18n/shipped-messages.ts';

afterAll(async () => setLocale(await shippedVocabulary('en')));

describe('names in a row', () => {
  it.each([
    ['en', 'Ada, Bea, and Cleo'],
    ['de', 'Ada, Bea und Cleo'],
    ['ar', '\u2068Ada\u2069 و\u2068Bea\u2069 و\u2068Cleo\u2069'],
  ] as const)('%s', async (language, words) => {
    setLocale(await shippedVocabulary(language));
    expect(listed(['Ada', 'Bea', 'Cleo']).replaceAll('،', '')).toBe(words);
  });
});
