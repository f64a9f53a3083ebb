import type { Tie } from '../../../model/analysis.ts';
import type { ReadText } from '../read-text.ts';
import { collectTies } from '../ties/collect-ties.ts';
import { clauseTies } from './clause-ties.ts';
import { betweenTies, roleTies } from './noun-ties.ts';
import { readPhrases } from './phrases.ts';
import { verbSecondTies } from './verb-second-ties.ts';
import type { TieWords } from './words.ts';

/**
 * Finds who does what to whom in a text, by the word lists of its language: "Sánchez criticó a Feijóo". All languages with
 * lists share it; how they order subject, verb and object is one of the things their lists say.
 */
export function findListedTies(page: ReadText, words: TieWords): Tie[] {
  const ofClauses = words.ties.order === 'verb-second' ? verbSecondTies : clauseTies;
  return collectTies(page, terms => {
    const phrases = readPhrases(terms, words);
    return [
      ...ofClauses(terms, phrases, words),
      ...betweenTies(terms, phrases, words),
      ...roleTies(terms, words),
    ];
  });
}
