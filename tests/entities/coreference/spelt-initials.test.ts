import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../lib/entities/analyzer.ts';
import { analyzer, readNames } from '../read-names.ts';

/** The name of what initials mean in a text. */
function meaningOf(initials: string, text: string): string | undefined {
  const { cast, mentions } = analyzer.read(articleOf(text));
  const found = mentions.find(({ start, end }) => text.slice(start, end) === initials);
  return cast.find(({ entity }) => entity.id === found?.entityId)?.entity.name;
}

describe('initials without brackets', () => {
  it.each([
    [
      'AFL',
      'The American Football League began in 1960. Owners of the AFL fought the older league for players.',
      'American Football League',
    ],
    [
      'CAA',
      'All planes of Central Asian Airlines were grounded. The CAA said that they would fly again on Friday.',
      'Central Asian Airlines',
    ],
    [
      'NEA',
      'The National Electoral Authority delayed the vote. The NEA gave no reason, but the opposition protested.',
      'National Electoral Authority',
    ],
    ['WHO', 'The World Health Organization said so. Critics of WHO disagree.', 'World Health Organization'],
  ])('%s mean what the text spells out: %s', (initials, text, meaning) => {
    expect(meaningOf(initials, text)).toBe(meaning);
  });

  it.each([
    [
      'DEA',
      'The Philippine Drug Enforcement Agency raided the house. The DEA in Washington declined to comment.',
      'Drug Enforcement Administration',
    ],
    [
      'FBI',
      'The FBI searched the flat. The Federal Bureau of Investigation is part of the Justice Department.',
      'Federal Bureau of Investigation',
    ],
    [
      'AFL',
      'The Australian Football League sold its rights. The American Football League never did. The AFL wants more money.',
      'Australian Football League',
    ],
  ])('%s keep their meaning: %s', (initials, text, meaning) => {
    expect(meaningOf(initials, text)).toBe(meaning);
  });

  it('keep it in brackets, if the text spells them out a little differently', () => {
    const text =
      'Agents of the Drug Enforcement Agency (DEA) searched the flat. The DEA declined to comment.';
    expect(meaningOf('DEA', text)).toBe('Drug Enforcement Administration');
  });

  it('keep none in brackets after two other words', () => {
    const text =
      'He wrote to the Berea District Administrator (DA) and waits for an answer. The DA was silent.';
    expect(readNames(text)).not.toContain('DA → Democratic Alliance');
    expect(readNames('The Democratic Alliance (DA) won. The DA was glad.')).toContain(
      'DA → Democratic Alliance',
    );
  });

  it('don’t mean a person whose names begin with them', () => {
    expect(readNames('Clara Nora Nilsson was hired on Monday. She left CNN in May.')).toContain('CNN → CNN');
  });
});
