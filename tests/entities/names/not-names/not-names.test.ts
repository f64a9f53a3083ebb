import { describe, expect, it } from 'vitest';
import { readNames } from '../../read-names.ts';

const words = (text: string): string[] => readNames(text).map(name => name.split(' → ')[0]!);

describe('a language', () => {
  it.each([
    ['The diary was later translated into German.', 'German'],
    ['An English edition appeared in spring.', 'English'],
    ['They speak a language other than English.', 'English'],
    ['Her aunt speaks Italian at home.', 'Italian'],
    ['He answered in Russian. Nobody had asked him to.', 'Russian'],
    ['The school looks for a Spanish teacher.', 'Spanish'],
    ['It was the first Portuguese translation of the novel.', 'Portuguese'],
  ])('isn’t a country: %s', (text, language) => {
    expect(words(text)).not.toContain(language);
  });

  it.each([
    ['The German chancellor spoke first.', 'German → Germany'],
    ['She has worked in Italian politics for years.', 'Italian → Italy'],
    ['The case was heard in English and Welsh courts.', 'English → England'],
    ['A Russian teacher and her husband were on the train to France.', 'France → France'],
    ['The Spanish version of the talent show was better.', 'Spanish → Spain'],
    ['They were taught by French nuns.', 'French → France'],
  ])('but a people is: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });
});

describe('a measure', () => {
  it.each([
    ['The laptop has 32GB of RAM and a fast screen.', /GB/],
    ['Its radio works at 5.8GHz indoors.', /GHz/],
    ['The game runs at 60FPS on the old console.', /FPS/],
    ['Sales rose in Q3, the retailer said.', /Q3/],
  ])('isn’t a name: %s', (text, measure) => {
    expect(words(text).filter(name => measure.test(name))).toEqual([]);
  });

  it('may be one that is known', () => {
    expect(readNames('Shares of 3M rose by a tenth on Monday.')).toContain('3M → 3M');
  });
});

describe('a technical term', () => {
  it.each([
    ['Most SaaS vendors raised their prices last week, she said on Monday.', 'SaaS'],
    ['The best VR games cost more than the headset, he said on Monday.', 'VR'],
    ['They found that GRC platforms sold well, the firm said on Monday.', 'GRC'],
  ])('isn’t a name: %s', (text, term) => {
    expect(words(text)).not.toContain(term);
  });
});

describe('a title inside a name', () => {
  it('parts a party from its member', () => {
    const names = readNames('It was GOP Sen. Rand Paul who asked first.');
    expect(names).toContain('Rand Paul → Rand Paul');
    expect(names).toContain('GOP → Republican Party');
  });
});

describe('a day with its year', () => {
  it('isn’t the event of another year', () => {
    const names = readNames('The deadline to apply is January 6, 2017.');
    expect(names.join('\n')).not.toContain('January 6 →');
  });

  it('may be the event without one', () => {
    const names = readNames('Trump pardoned the rioters of January 6 and their lawyers.');
    expect(names).toContain('January 6 → January 6 Capitol attack');
  });
});

describe('a letter in brackets', () => {
  it('is a label', () => {
    expect(words('The boot is light.\n7.9 oz. (M), 6.6 oz. (W)\n9.1 oz. (M), 7.5 oz. (W)')).toEqual([]);
  });

  it('but a name if it is known', () => {
    expect(readNames('Musk bought Twitter (X) in 2022.')).toContain('X → X');
  });
});
