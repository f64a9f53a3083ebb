import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../lib/entities/analyzer.ts';
import { analyzer, readNames } from '../read-names.ts';

describe('a short name after a full one', () => {
  it.each([
    [
      'George Soros gave money. His son Alexander Soros did, too; Alexander Soros runs the fund. The elder Soros gives millions.',
      'Soros → George Soros',
    ],
    [
      'Michelle Obama spoke on Friday. She believes that President Obama kept his promise.',
      'Obama → Barack Obama',
    ],
    ['Michelle Obama spoke on Friday. Obama is on a tour through Texas.', 'Obama → Michelle Obama'],
    [
      'Michelle Obama spoke after President Obama had left. Michelle Obama told the crowd that Obama was proud.',
      'Obama → Barack Obama',
    ],
    ['He gave money to Ron Paul in 2008. Paul’s son, the senator Rand Paul, may run.', 'Paul → Ron Paul'],
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

describe('a surname long after a passing full name', () => {
  const between =
    'The hall was full, and it was hot, and many had brought water and something to read. '.repeat(30);

  it('is the one that readers know by it', () => {
    const text = `A poster showed Michelle Obama at a school. ${between}He would have voted for Obama if he had been older.`;
    expect(readNames(text)).toContain('Obama → Barack Obama');
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

describe('a part of a name that nobody has heard', () => {
  it.each([
    [
      'The Drumlin Water Commission met on Monday. Critics say that the Water Commission has failed, and the Water Commission denies it.',
      'Water Commission',
    ],
    ['Vekhi Gbadun, 20, was diagnosed in May. “Vekhi is functioning well,” said his mother.', 'Vekhi'],
  ])('means the whole: %s', (text, part) => {
    const { cast } = analyzer.read(articleOf(text));
    expect(cast.map(({ entity }) => entity.name)).not.toContain(part);
  });

  it('means something else if much more is before it', () => {
    const text =
      'The Lind Harbour Theatre Wing Ada Berg Initiative met the Ada Berg Initiative. The Ada Berg Initiative left.';
    const { cast } = analyzer.read(articleOf(text));
    expect(cast.map(({ entity }) => entity.name)).toContain('Ada Berg Initiative');
  });
});

describe('a longer name that comes after the short one', () => {
  const idsOf = (text: string, word: string) => {
    const { mentions } = analyzer.read(articleOf(text));
    return mentions
      .filter(({ start, end }) => text.slice(start, end) === word)
      .map(({ entityId }) => entityId);
  };
  const ABOUT =
    'Velodrix raises money\nThe software company Velodrix will hire. In May, Velodrix moved to Lind.';

  it('is something that the body makes', () => {
    const text = `${ABOUT}\nIts customers like Velodrix Enterprise. According to Velodrix, they pay on time.`;
    expect(new Set(idsOf(text, 'Velodrix')).size).toBe(1);
    expect(idsOf(text, 'Velodrix')).not.toContain(idsOf(text, 'Velodrix Enterprise')[0]);
  });

  it('is its full name if the text gives that first', () => {
    const text =
      'Tormax raises money\nTormax Industries will hire 30 people, the firm said. In May, Tormax bought a pier, and shares in Tormax rose.';
    expect(new Set([...idsOf(text, 'Tormax'), ...idsOf(text, 'Tormax Industries')]).size).toBe(1);
  });
});
