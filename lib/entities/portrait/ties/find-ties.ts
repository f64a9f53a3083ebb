import type { Tie } from '../../../model/analysis.ts';
import type { ReadText } from '../read-text.ts';
import { clauseTies } from './clause-ties.ts';
import { collectTies } from './collect-ties.ts';
import { nounTies } from './noun-ties.ts';
import { roleTies } from './role-ties.ts';

/**
 * Finds who does what to whom in a text in English, sentence by sentence: "Meta has sued the European Commission".
 */
export function findTies(page: ReadText): Tie[] {
  return collectTies(page, terms => [...clauseTies(terms), ...nounTies(terms), ...roleTies(terms)]);
}
