import { expect, it } from 'vitest';
import { relationsWithin } from '../../../../components/common/words/relation-names.ts';
import { makeAnalysis } from '../../make-story.ts';

it('tells a relation from both sides, and only within the cast', () => {
  const { cast } = makeAnalysis();
  const told = (at: number) =>
    relationsWithin(cast[at]!, cast).map(({ name, to }) => `${name} ${to.entity.name}`);
  expect(told(0)).toEqual(['leads Port Board']);
  expect(told(1)).toEqual(['led by Ada Berg']);
  expect(told(2)).toEqual([]);
});
