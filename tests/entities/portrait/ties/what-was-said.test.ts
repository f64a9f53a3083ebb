import { describe, expect, it } from 'vitest';
import { ReadText } from '../../../../lib/entities/portrait/read-text.ts';
import { findTies } from '../../../../lib/entities/portrait/ties/find-ties.ts';

/** What the first tie of a text says was said; undefined if its verb says enough, or if there is no tie. */
function saidIn(text: string): string | null | undefined {
  const names = [...text.matchAll(/\b(?:Ada|Ben|Voltix|Ghent)\b/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    entityId: match[0],
    kind: match[0] === 'Voltix' ? ('organization' as const) : ('person' as const),
  }));
  const said = findTies(new ReadText(text, names))[0]?.said;
  return said ? text.slice(said.start, said.end) : said;
}

describe('what one told or asked the other', () => {
  it.each([
    [
      'Ada told Voltix to close two of its plants, people close to the talks said.',
      'to close two of its plants',
    ],
    ['Ada told Ben to leave.', 'to leave'],
    ['Ada has asked Voltix to sell the yard before the summer.', 'to sell the yard'],
    ['Ada told Ben that the ferry would not sail, and went home.', 'that the ferry would not sail'],
    ['Ada urged Voltix to keep the old bridge under which the barges pass.', 'to keep the old bridge'],
    ['Ada ordered Ben to hand the keys to Ghent by Friday.', 'to hand the keys to Ghent'],
    ['Ada informed Ben that Voltix owns the harbour.', 'that Voltix owns the harbour'],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it.each([
    'Ada told Ben.',
    'Ada told Ben on Monday.',
    'Ada told Ben that she and the captain had sold the ferry.',
    'Ada told Ben that although the ferry is late, it sails.',
    'Ada told Ben about the ferry.',
    'Ada asked Ben to the ball.',
    'Ada told Ben to his face.',
    'Ben was told by Ada.',
    'The plan is dead, Ada told Voltix.',
  ])('isn’t told in a few words: %s', text => {
    expect(saidIn(text)).toBeNull();
  });

  it.each(['Ada warned Ben.', 'Ada met Ben.', 'Ada urged Ben on.', 'Ada sued Voltix to stop the sale.'])(
    'isn’t needed: %s',
    text => {
      expect(saidIn(text)).toBeUndefined();
    },
  );
});
