import { openBase } from '../../lib/knowledge/open-base.ts';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import { bytesOf } from '../shipped-analyzer.ts';
import { type Figure, lessIsBetter } from './figure.ts';
import { entriesAsJson, parseIntoMap } from './knowledge-map.ts';
import { medianTimes } from './timing.ts';

export const knowledgeOpen: Figure = {
  about: 'opening the shipped base; baseline: parsing the same entries from JSON into a Map by alias',
  measure() {
    const bytes = bytesOf(compileKnowledge().knowledge);
    const json = entriesAsJson();
    const [open, parse] = medianTimes(
      9,
      1,
      () => openBase(bytes),
      () => parseIntoMap(json),
    );
    return lessIsBetter(open!, parse!, 'ms');
  },
};
