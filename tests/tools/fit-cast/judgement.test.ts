import { describe, expect, it } from 'vitest';
import { isRight, roleOf } from '../../../tools/fit-cast/judgement.ts';

const JUDGEMENT = { main: [['Ada Berg'], ['Elm', 'Elm Group']], may: [['Lind'], ['Oak', 'Oak Works']] };

describe('a main cast', () => {
  it.each([
    ['everyone it must have', ['Ada Berg', 'Elm']],
    ['another form of a name', ['Elm Group', 'Ada Berg']],
    ['somebody who may be there', ['Ada Berg', 'Lind', 'Elm', 'Oak Works']],
  ])('is right with %s', (_, shown) => expect(isRight(shown, JUDGEMENT)).toBe(true));

  it.each([
    ['without somebody it must have', ['Ada Berg', 'Lind']],
    ['with a name that the judgement doesn’t have', ['Ada Berg', 'Elm', 'Norway']],
    ['with the same name twice', ['Ada Berg', 'Elm', 'Ada Berg']],
    ['with two forms of one name', ['Ada Berg', 'Elm', 'Oak', 'Oak Works']],
  ])('is wrong %s', (_, shown) => expect(isRight(shown, JUDGEMENT)).toBe(false));

  it('may be anyone allowed where nobody has to be shown', () => {
    expect(isRight(['Lind'], { main: [], may: [['Lind']] })).toBe(true);
    expect(isRight(['Elm'], { main: [], may: [['Lind']] })).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    ['Elm Group', 'main'],
    ['Oak', 'may'],
    ['Norway', 'wrong'],
  ])('%s is %s', (name, role) => expect(roleOf(name, JUDGEMENT)).toBe(role));
});
