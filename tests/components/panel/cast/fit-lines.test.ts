import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines, linesBelow } from '../../../../components/panel/cast/fit-lines.ts';

const row = (who: string, why = '') => ({ name: 'Ada Berg', who, why, whoLanguage: undefined });
const LONG = 'Company behind the Lind ferries, founded in 1921 by former pilots';

describe('the lines of the main cast', () => {
  it('stay whole as long as they fit', () => {
    const rows = [row(LONG, 'Closed Lind; leads Port Board'), row('Port on the coast')];
    expect(fitLines(rows, 4)).toEqual(rows);
  });

  it.each([
    [LONG, 'Company behind the Lind ferries'],
    // A list, or short enough already.
    ['Military, economic and cultural alliance of twelve ports', null],
    ['Port on the coast of Norland, Sudland and the islands', null],
    ['Lind ferry company, part of Nord', null],
  ])('lose a phrase only where they are too long, and only a whole one: %s', (who, expected) => {
    expect(fitLines([row(who)], 1)[0]!.who).toBe(expected ?? who);
  });

  it('shorten the longest first, and ties last', () => {
    const tied = row('Harbour master of Lind', 'Closed the port of Lind on Thursday; leads the Port Board');
    const [first, second] = fitLines([row(LONG), tied], 4);
    expect(first!.who).toBe('Company behind the Lind ferries');
    expect(second).toEqual(tied);
    expect(fitLines([row(LONG), tied], 3)[1]!.why).toBe('Closed the port of Lind on Thursday');
  });

  it('keep that only the article says so', () => {
    const told = { ...row('Cheapest ferry company of the coast, according to this article'), isTold: true };
    expect(fitLines([told], 1)).toEqual([told]);
  });

  it('keep of what is quoted as many words as fit into a line, and only if they must', () => {
    const quoted = row('Port', '“Berg was asked about the harbour walls on Tuesday, twice, by the …”');
    expect(fitLines([quoted], 3)).toEqual([quoted]);
    expect(fitLines([quoted], 2)[0]!.why).toBe('“Berg was asked about the harbour walls …”');
    const tied = row('Port', 'Was asked about the harbour walls on Tuesday by the Port Board');
    expect(fitLines([tied], 2)).toEqual([tied]);
  });

  it('never end inside a phrase', () => {
    const phrase = fc.constantFrom(
      'Port of Lind',
      'founded in 1921',
      'part of the group of ports in the north',
      'a port',
    );
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 5 }),
        (parts, room) => {
          const who = parts.join(', ');
          const shown = fitLines([row(who)], room)[0]!.who;
          expect([who, ...parts.map((_, at) => parts.slice(0, at + 1).join(', '))]).toContain(shown);
        },
      ),
    );
  });
});

it('leaves a line less for each line of the headline', () => {
  expect(linesBelow('Port closed') - linesBelow('x'.repeat(100))).toBe(2);
});
