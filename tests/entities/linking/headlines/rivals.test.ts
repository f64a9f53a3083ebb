import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../lib/entities/analyzer.ts';
import { analyzer, readNames } from '../../read-names.ts';

describe('a surname of several people', () => {
  it.each([
    ['Bolsonaro asks court for prison visits', 'Bolsonaro → Jair Bolsonaro'],
    ['Lapid walks out of budget talks', 'Lapid → Yair Lapid'],
    ['Maxwell loses appeal in New York', 'Maxwell → Ghislaine Maxwell'],
    ['Smith wants Alberta to vote on pipeline', 'Smith → Danielle Smith'],
    ['Martin and Merz meet over Irish beef', 'Martin → Micheál Martin'],
  ])('means the person that the other names or recent news suggest: %s', (headline, right) => {
    expect(readNames(headline)).toContain(right);
  });

  it.each([
    ['Kirk widow forgives suspect', 'Erika Kirk'],
    ['Montenegro beat Portugal 2-1', 'Luís Montenegro'],
    ['Stalin opens metro line in Chennai', 'Joseph Stalin'],
    ['Coe loses IOC vote', 'Council of Europe'],
  ])('isn’t what the rest of the line rules out: %s', (headline, wrong) => {
    expect(readNames(headline).join()).not.toContain(wrong);
  });

  it.each([
    ['Stalin seeks funds for Tamil Nadu in Chennai', 'Stalin → M. K. Stalin'],
    ['Stalin statue removed in Moscow', 'Stalin → Joseph Stalin'],
    ['Montenegro joins EU talks in Brussels', 'Montenegro → Montenegro'],
  ])('means the person that the rest of the line points to: %s', (headline, right) => {
    expect(readNames(headline)).toContain(right);
  });

  it('isn’t taken from somebody for their year of birth', () => {
    expect(readNames('Attenborough returns to screen with whales').join()).toContain('David Attenborough');
  });

  it('isn’t that of another country, if somebody at home has it, too', () => {
    expect(readNames('Harris quits as Irish minister').join()).not.toContain('Kamala Harris');
  });

  it('means a relative who is named in full', () => {
    expect(readNames('Michelle Bolsonaro to run for senate')).toContain(
      'Michelle Bolsonaro → Michelle Bolsonaro',
    );
  });
});

describe('a name beside another one', () => {
  it.each([
    ['Ford and Renault plan cheap electric van', 'Ford → Ford Motor Company'],
    ['Bellingham and Mbappé late for Real training', 'Real → Real Madrid'],
  ])('is of its sort, or known for the same: %s', (headline, right) => {
    expect(readNames(headline)).toContain(right);
  });

  it.each([
    ['Ford and Carney sign tunnel deal', 'Ford Motor Company'],
    ['Radcliffe hurt in fall at home', 'Daniel Radcliffe'],
    ['Merz warns of fall in Real wages', 'Real Madrid'],
  ])('isn’t, if nothing says so: %s', (headline, wrong) => {
    expect(readNames(headline).join()).not.toContain(wrong);
  });
});

describe('a party', () => {
  it('is that of a place in the headline', () => {
    expect(idsIn('Vox gains in Extremadura poll')).toContain('vox-spain');
  });

  it('isn’t that of another country', () => {
    expect(idsIn('Vox lays off reporters in Chicago')).not.toContain('vox-spain');
  });
});

function idsIn(headline: string): string[] {
  return analyzer.read(articleOf(headline)).mentions.map(({ entityId }) => entityId);
}
