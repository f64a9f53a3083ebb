import { describe, expect, it } from 'vitest';
import { readNames } from './read-names.ts';

describe('a short name after a full one', () => {
  it.each([
    [
      'George Soros gave money. His son Alexander Soros did, too; Alexander Soros runs the fund. The elder Soros gives millions.',
      'Soros → George Soros',
    ],
    ['Emma Thornbury and her brother Paul came. Thornbury spoke first.', 'Thornbury → person'],
  ])('means the right one: %s', (text, right) => {
    expect(readNames(text)).toContain(right);
  });

  it.each([
    [
      'The Duke and Duchess of Sussex left. Those who know the Sussex brand were surprised.',
      'Sussex → Meghan Markle',
    ],
    [
      'The North Atlantic Treaty Organization was founded in 1949 to keep the North Atlantic area secure.',
      'North Atlantic → NATO',
    ],
    [
      'National Security Adviser Paul Ellsworth said so. The National Security Council met on Friday.',
      'National Security → National Security Council',
    ],
  ])('isn’t short for it: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

describe('a department called the Department', () => {
  const energy =
    'Staff at the Energy Department refused to name colleagues. The Energy Department has 14,000 workers.';
  const veterans = 'Executives at the Department of Veterans Affairs have fewer rights';

  it('is the one that the text is mostly about, in a new paragraph', () => {
    const names = readNames(`${energy}\n${veterans}.\n“We are proud of the Department,” a spokesman said.`);
    expect(names).toContain('Department → United States Department of Energy');
  });

  it('is the one named last, in the same paragraph', () => {
    const names = readNames(`${energy}\n${veterans}, and the Department wants more of them.`);
    expect(names).toContain('Department → United States Department of Veterans Affairs');
  });
});
