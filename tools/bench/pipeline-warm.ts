import nlp from 'compromise';
import { articleOf } from '../../lib/entities/analyzer.ts';
import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { type Figure, moreIsBetter } from './figure.ts';
import { articles, countWords } from './texts.ts';
import { medianTimes } from './timing.ts';

const ARTICLES = 25;

export const pipelineWarm: Figure = {
  about: 'finding and linking every name; baseline: compromise finding people, organizations and places',
  measure() {
    const texts = articles(ARTICLES);
    const words = texts.reduce((sum, text) => sum + countWords(text), 0);
    const analyzer = openShippedAnalyzer();
    const [ours, theirs] = medianTimes(
      15,
      5,
      () => texts.map(text => analyzer.read(articleOf(text)).mentions.length),
      () => texts.map(namesByCompromise),
    );
    return moreIsBetter((words / ours!) * 1000, (words / theirs!) * 1000, 'words/s');
  },
};

function namesByCompromise(text: string): number {
  const doc = nlp(text);
  return [doc.people(), doc.organizations(), doc.places()].reduce((sum, found) => sum + found.length, 0);
}
