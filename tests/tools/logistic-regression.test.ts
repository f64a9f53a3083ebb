import { describe, expect, it } from 'vitest';
import { type Example, fitWeights } from '../../tools/logistic-regression.ts';

/** Some examples with a value, each of some weight. */
const times = (count: number, value: number, isRight: boolean, weight = 1): Example[] =>
  Array.from({ length: count }, () => ({ values: [1, value], isRight, weight }));

describe('fitted weights', () => {
  const examples = [...times(3, 1, true), ...times(1, 1, false), ...times(1, 0, true), ...times(3, 0, false)];

  it('are the log-odds of the labels', () => {
    const [always, value] = fitWeights(examples, 0);
    expect(always).toBeCloseTo(Math.log(1 / 3), 2);
    expect(value).toBeCloseTo(2 * Math.log(3), 2);
  });

  it('are nearer to zero the more they are pulled', () => {
    const [, free] = fitWeights(examples, 0);
    const [, pulled] = fitWeights(examples, 5);
    expect(pulled).toBeGreaterThan(0);
    expect(pulled).toBeLessThan(free! / 2);
  });

  it('count examples by their weight', () => {
    const halves = [
      ...times(6, 1, true, 0.5),
      ...times(2, 1, false, 0.5),
      ...times(1, 0, true),
      ...times(3, 0, false),
    ];
    const [always, value] = fitWeights(examples, 1);
    const [alwaysToo, valueToo] = fitWeights(halves, 1);
    expect(alwaysToo).toBeCloseTo(always!, 1);
    expect(Math.sign(valueToo!)).toBe(Math.sign(value!));
  });
});
