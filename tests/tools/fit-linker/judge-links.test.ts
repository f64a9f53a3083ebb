import { describe, expect, it } from 'vitest';
import { calibrationOf, judgeLinks } from '../../../tools/fit-linker/judge-links.ts';
import type { LabelledText } from '../../../tools/fit-linker/labelled-sets.ts';
import { analyzer } from '../../entities/read-names.ts';

const TEXT = 'Ursula von der Leyen opened the session in Strasbourg.';
const label = (name: string, answers: readonly string[] | null) => {
  const start = TEXT.indexOf(name);
  return { start, end: start + name.length, answers };
};
const judge = (labels: LabelledText['labels'], complete: LabelledText['complete'] = [0, TEXT.length]) =>
  judgeLinks(
    { id: '1', set: 'own', text: TEXT, labels, complete, typesOnly: false, weight: 1 },
    analyzer,
  ).map(({ isRight }) => isRight);

describe('links', () => {
  it.each([
    [
      'right by title or name',
      [label('Ursula von der Leyen', ['Ursula von der Leyen']), label('Strasbourg', ['=Strasbourg'])],
      [true, true],
    ],
    [
      'wrong if another entity or none is meant',
      [label('Ursula von der Leyen', ['Someone Else']), label('Strasbourg', [])],
      [false, false],
    ],
    ['wrong without a label where every name is labelled', [], [false, false]],
    [
      'left out if the label can’t be judged',
      [label('Ursula von der Leyen', null), label('Strasbourg', ['=Strasbourg'])],
      [true],
    ],
    [
      'left out inside a longer name',
      [label('Ursula von der Leyen opened', ['A Painting']), label('Strasbourg', ['=Strasbourg'])],
      [true],
    ],
  ] as const)('are %s', (_, labels, expected) => expect(judge(labels)).toEqual(expected));

  it('are left out without a label in a text that isn’t fully labelled', () =>
    expect(judge([], null)).toEqual([]));

  it('are left out without a label if only compiled entries have the name, where these have none', () => {
    const text = 'The film critics asked Liv Ullmann about Strasbourg, a city that she had left long ago.';
    const own = {
      id: '1',
      set: 'own',
      text,
      labels: [],
      complete: [0, text.length],
      typesOnly: false,
    } as const;
    const count = (compiledUnlabelled: boolean) =>
      judgeLinks({ ...own, weight: 1, compiledUnlabelled }, analyzer).length;
    expect(count(true)).toBe(count(false) - 1);
  });
});

describe('calibration', () => {
  const links = (confidence: number, right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ confidence, tier: 'sure', isRight: true }) as const),
    ...Array.from({ length: wrong }, () => ({ confidence, tier: 'sure', isRight: false }) as const),
  ];

  it('has no error if as many are right as promised', () =>
    expect(calibrationOf([...links(0.5, 5, 5), ...links(0.9, 9, 1)]).error).toBeCloseTo(0));

  it('counts promises broken in either direction', () => {
    const { error, right, promised } = calibrationOf([...links(0.5, 10, 0), ...links(0.9, 5, 5)]);
    expect(error).toBeCloseTo((0.5 * 10 + 0.4 * 10) / 20);
    expect(right).toBeCloseTo(0.75);
    expect(promised).toBeCloseTo(0.7);
  });

  it('of no links has no error', () => expect(calibrationOf([]).error).toBe(0));
});
