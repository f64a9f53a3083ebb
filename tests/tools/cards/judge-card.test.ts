import { describe, expect, it } from 'vitest';
import { faultsOf, type SeenCard } from '../../../tools/cards/judge-card.ts';

const PARAGRAPH = 'Ada Berg, the harbour master, closed the port of Lind and went home early on Monday.';
const CARD: SeenCard = {
  name: 'Ada Berg',
  links: [],
  known: 'Harbour master of Lind',
  role: '',
  why: 'Why here leads Port Board',
  quotes: [],
  choices: [],
  stories: 'Show related stories',
  headlines: 0,
  isClipped: false,
};
const LONG = 'Royal Society of Lind Bay Pilots';

describe('faults of a card', () => {
  it.each<[string, Partial<SeenCard>, string[]]>([
    ['nothing', {}, []],
    ['what is known may be in the paragraph', { known: 'Ada Berg, the harbour master, closed the port' }, []],
    ['its role', { role: 'The harbour master' }, ['quotes']],
    ['a quotation', { quotes: ['went home early'] }, ['quotes']],
    ['a long run of words', { why: 'Closed the port of Lind and went' }, ['quotes']],
    ['cut text', { isClipped: true }, ['clipped']],
    ['only a name', { known: '', why: '' }, ['empty']],
    ['a question', { known: '', why: '', choices: ['Lind', 'Lind River'] }, []],
    ['headlines alone', { known: '', why: '', headlines: 2 }, []],
  ])('%s', (_, part, expected) => {
    expect(faultsOf({ ...CARD, ...part }, PARAGRAPH)).toEqual(expected);
  });

  it.each<[string, Partial<SeenCard>, string[]]>([
    ['its own name', { why: 'The Royal Society of Lind Bay Pilots also met in March' }, []],
    ['a name it links to', { name: 'Ada Berg', links: [LONG], why: `leads ${LONG}` }, []],
    [
      'a run of words around its name',
      { why: `Why here the ${LONG} opened a school for young pilots` },
      ['quotes'],
    ],
    ['a quotation with its name', { quotes: [`The ${LONG} opened`] }, ['quotes']],
  ])('a name is no quotation, however long it is: %s', (_, part, expected) => {
    const paragraph = `On Sunday the ${LONG} opened a school for young pilots.`;
    expect(faultsOf({ ...CARD, name: LONG, ...part }, paragraph)).toEqual(expected);
  });
});
