import { articleOf } from '../../lib/entities/analyzer.ts';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { type Figure, lessIsBetter } from './figure.ts';
import { demoText } from './texts.ts';
import { medianTimes } from './timing.ts';

/** Readings of each page in a round; the pages are short. */
const READINGS = 20;
const ROUNDS = 9;
const WARM_UPS = 2;

/**
 * What reading the demo page of a language costs for each name in it, in microseconds. Not per word: the English page has
 * half as many names per word, and names are most of the work.
 */
export function languagePage(language: ReadLanguage): Figure {
  return {
    about: `reading the demo page in "${language}", per name; baseline: the English one`,
    measure() {
      const analyzer = openShippedAnalyzer();
      const pages = ([language, 'en'] as const).map(of => ({ ...articleOf(demoText(of)), language: of }));
      const names = pages.map(page => analyzer.read(page).mentions.length);
      const [own, english] = medianTimes(
        ROUNDS,
        WARM_UPS,
        ...pages.map(page => () => {
          for (let i = 0; i < READINGS; i++) analyzer.read(page);
        }),
      );
      const perName = (ms: number, count: number): number => (ms * 1000) / READINGS / count;
      return lessIsBetter(perName(own!, names[0]!), perName(english!, names[1]!), 'µs/name');
    },
  };
}
