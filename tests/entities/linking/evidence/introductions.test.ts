import { describe, expect, it } from 'vitest';
import { readIntroduction } from '../../../../lib/entities/linking/evidence/introductions.ts';
import { groupBySurface } from '../../../../lib/entities/linking/surfaces.ts';
import { LANGUAGE_WORDS } from '../../../../lib/text/languages/languages.ts';
import { tokenize } from '../../../../lib/text/tokenize.ts';

/** How the name in the first two words of a text is introduced. */
function introductionIn(text: string, language: keyof typeof LANGUAGE_WORDS) {
  const tokens = tokenize(text, LANGUAGE_WORDS[language]);
  const [surface] = groupBySurface(tokens, [{ first: 0, end: 2, label: 'PER', probability: 1, match: null }]);
  return readIntroduction(tokens, surface!);
}

describe('an introduction', () => {
  it.each([
    ['Michael Jordan, a dentist in Hull, won.', ['dentist', 'hull'], true],
    ['Ada Brook, an opera singer, won.', ['opera', 'singer'], false],
  ])('is what follows the name: %s', (text, words, isEveryday) => {
    expect(introductionIn(text, 'en')).toMatchObject({ words, isEveryday });
  });

  it.each([
    ['Gemini Exchange, the place to buy coins that the twins own, fell.', ['place', 'coins'], true],
    ['Claude Lobster, the crustacean, is old.', ['crustacean'], true],
    ['Ada Brook, a singer, won.', ['singer'], false],
  ])('may have the definite article: %s', (text, words, isDefinite) => {
    expect(introductionIn(text, 'en')).toMatchObject({ words, isDefinite });
  });

  it.each([
    ['en', 'Michael Jordan, the White House said, won.'],
    ['fr', 'Michel Dupont, a déclaré le maire, viendra.'],
    ['es', 'Pedro Sánchez, a quien nadie esperaba, llegó.'],
    ['it', 'Mario Rossi, a Roma da ieri, tace.'],
    ['pt', 'João Silva, a quem todos ouviram, saiu.'],
  ] as const)('takes an article and a description, in %s: %s', (language, text) => {
    expect(introductionIn(text, language)).toBeNull();
  });
});
