import { describe, expect, it } from 'vitest';
import { typeset } from '../../modules/knowledge/typeset.ts';

const print = (context: string): string => typeset({ context }).context;

describe('typeset', () => {
  it.each([
    ["China's largest carmaker", 'China’s largest carmaker'],
    ["Charity of the founders' families", 'Charity of the founders’ families'],
    ["Prosecutor in trials of the 'Ndrangheta", 'Prosecutor in trials of the ’Ndrangheta'],
    ['Author of "Hillbilly Elegy"', 'Author of “Hillbilly Elegy”'],
    ['"Anora" won best picture', '“Anora” won best picture'],
    ['Gang leader José Macías ("Fito")', 'Gang leader José Macías (“Fito”)'],
    ['Maker of the “Shahed” drone', 'Maker of the “Shahed” drone'],
    ['', ''],
  ])('prints %s', (typed, printed) => {
    expect(print(typed)).toBe(printed);
  });

  it('also prints the category of a compiled entry, and leaves the rest alone', () => {
    const source = { name: "McDonald's", context: '', category: "Children's hospital in" };
    expect(typeset(source)).toEqual({ ...source, category: 'Children’s hospital in' });
  });
});
