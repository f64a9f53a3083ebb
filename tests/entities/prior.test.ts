import { describe, expect, it } from 'vitest';
import { articleOf } from '../../lib/entities/analyzer.ts';
import type { Prior } from '../../lib/model/prior.ts';
import { analyzer } from './read-names.ts';

/** The links of a text: "Supreme Court → Supreme Court of India (probable)". */
function links(text: string, prior: Prior): string[] {
  const { cast, mentions } = analyzer.read(articleOf(text), prior);
  const known = new Map(
    cast.flatMap(({ entity }) => (entity.source === 'knowledge' ? [[entity.id, entity.name]] : [])),
  );
  return mentions.flatMap(({ start, end, entityId, tier }) =>
    known.has(entityId) ? [`${text.slice(start, end)} → ${known.get(entityId)} (${tier})`] : [],
  );
}

const INDIAN = { outlet: { name: 'The Hindu', country: 'IN' } };
const AMERICAN = { outlet: { name: 'NPR', country: 'US' } };
const BRITISH = { outlet: { name: 'BBC News', country: 'GB' } };

describe('an outlet', () => {
  it.each([
    [
      'The Supreme Court will hear the case in June, lawyers said.',
      INDIAN,
      'Supreme Court → Supreme Court of India (probable)',
    ],
    [
      'The Supreme Court will hear the case in June, lawyers said.',
      BRITISH,
      'Supreme Court → UK Supreme Court (probable)',
    ],
    [
      'The Supreme Court will hear the case in June, lawyers said.',
      AMERICAN,
      'Supreme Court → Supreme Court of the United States (probable)',
    ],
    [
      'The House of Commons votes on the bill on Monday.',
      { outlet: { name: 'CBC News', country: 'CA' } },
      'House of Commons → House of Commons of Canada (probable)',
    ],
  ])('decides whose body is meant if the text names no country: %s', (text, prior, expected) => {
    expect(links(text, prior)).toEqual([expected]);
  });

  it.each([
    ['Ministers told reporters that the Navy had lost a ship.', INDIAN],
    ['Cabinet makers are in short supply.', AMERICAN],
    ['House prices rose again last month.', AMERICAN],
  ])('names nothing in: %s', (text, prior) => {
    expect(links(text, prior)).toEqual([]);
  });

  it('is outweighed by a place in the text', () => {
    const text = 'Lawyers in Nairobi said the Supreme Court will hear the case in June.';
    expect(links(text, AMERICAN)).toEqual(['Nairobi → Nairobi (sure)']);
  });

  it('is outweighed by a place far away in the text', () => {
    const text = `The court in Nairobi was full. ${'They waited for hours and nobody came out to speak. '.repeat(8)}At last the Supreme Court sat.`;
    expect(links(text, AMERICAN)).toEqual(['Nairobi → Nairobi (sure)']);
  });

  it('is outweighed by evidence in the text', () => {
    const text = 'Trump asked the Supreme Court to step in, and Roberts agreed.';
    expect(links(text, BRITISH)).toContain('Supreme Court → Supreme Court of the United States (sure)');
  });

  it('of an unknown name or country changes nothing', () => {
    const text = 'The Supreme Court will hear the case in June, lawyers said.';
    const plain = links(text, {});
    expect(links(text, { outlet: { name: 'Nobody’s Gazette' } })).toEqual(plain);
    expect(links(text, { outlet: { name: 'Nobody’s Gazette', country: 'zz' } })).toEqual(plain);
  });
});
