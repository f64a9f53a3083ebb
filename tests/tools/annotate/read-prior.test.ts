import { describe, expect, it } from 'vitest';
import { readOutlets, readPrior } from '../../../tools/annotate/read-prior.ts';

const outlets = readOutlets();

describe('a prior', () => {
  it.each([
    [{ entities: ['openai', 7] }, { entities: ['openai'] }],
    [{ outlet: 'npr' }, { outlet: { name: 'NPR', country: 'US' } }],
    [{ outlet: 'www.npr.org' }, { outlet: { name: 'NPR', country: 'US' } }],
    [{ outlet: 'The Lind Herald' }, { outlet: { name: 'The Lind Herald', country: undefined } }],
    [{ outlet: 7, entities: 'openai' }, {}],
    [null, {}],
    ['npr', {}],
  ])('is read from %j', (value, expected) => expect(readPrior(value, outlets)).toEqual(expected));
});
