import { expect, it } from 'vitest';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { withFamilyArticles } from '../../modules/knowledge/family-articles.ts';

function entry(
  id: string,
  partOf: string | null,
  wikipedia?: string,
  kind: Source['kind'] = 'product',
): Source {
  return {
    id,
    name: id,
    kind,
    aliases: [],
    short: [],
    guarded: [],
    evidence: [],
    context: 'Something',
    asOf: '2026-11',
    relations: partOf ? { partOf: [partOf] } : {},
    ...(wikipedia ? { wikipedia } : {}),
  };
}

const titles = new Map(
  withFamilyArticles([
    entry('family', 'maker', 'Family (product)'),
    entry('version', 'family'),
    entry('edition', 'version'),
    entry('famous-version', 'family', 'Famous Version'),
    entry('maker', null, 'Maker', 'organization'),
    entry('gadget', 'maker'),
    entry('division', 'maker', undefined, 'organization'),
  ]).map(({ id, wikipedia }) => [id, wikipedia]),
);

it.each([
  ['version', 'Family (product)'],
  ['edition', 'Family (product)'],
  ['famous-version', 'Famous Version'],
  ['gadget', undefined],
  ['division', undefined],
])('the article of %s is %s', (id, title) => {
  expect(titles.get(id)).toBe(title);
});
