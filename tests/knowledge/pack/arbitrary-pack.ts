import fc from 'fast-check';
import { type Entry, idOf } from '../../../lib/knowledge/entry.ts';
import type { Pack } from '../../../lib/knowledge/pack/pack.ts';
import { RELATIONS } from '../../../lib/model/entity.ts';
import { KINDS } from '../../../lib/model/kind.ts';
import { visibleText } from '../../../lib/text/visible-text.ts';

/** Characters with a special meaning in tables, lists or spreadsheets. */
const TRICKY = '|\\,;"\'\t=+-@#:＝ a1Éß漢.\n\r'.split('');

const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({
      unit: fc.oneof(fc.constantFrom(...TRICKY), fc.string({ minLength: 1, maxLength: 1 })),
      maxLength,
    })
    // Reading a pack gives the text as it looks.
    .map(visibleText)
    .filter(Boolean);
const list = fc.uniqueArray(text(12), { maxLength: 3 });
const entry = fc
  .record({
    name: text(20).map(one => visibleText(`A${one.replace(/[()[\]]/g, '')}`)),
    kind: fc.constantFrom(...KINDS),
    context: text(60).map(one => one.replace(/\.$/, '!')),
    asOf: fc.constantFrom('2024-01', '2025-12'),
    aliases: list,
    short: list,
    guarded: list,
    evidence: fc.uniqueArray(text(12), { minLength: 1, maxLength: 3 }),
    prior: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    relations: fc.dictionary(
      fc.constantFrom(...RELATIONS),
      fc.uniqueArray(text(8), { minLength: 1, maxLength: 2 }),
      {
        noNullPrototype: true,
      },
    ),
    wikipedia: fc.option(text(20), { nil: undefined }),
    wikidata: fc.option(
      fc.integer({ min: 1, max: 999_999_999 }).map(number => `Q${number}`),
      { nil: undefined },
    ),
  })
  .map((part): Entry => ({ ...part, id: idOf(part.name) }));

/** Valid packs, full of characters that writing and reading could lose. */
export const arbitraryPack: fc.Arbitrary<Pack> = fc
  .record({
    header: fc.record({
      name: text(20).map(one => `N${one}`),
      version: fc.oneof(fc.constant(''), text(8)),
      date: fc.constantFrom('', '2026-02-01'),
      licence: fc.oneof(fc.constant(''), text(12)),
      source: fc.oneof(fc.constant(''), text(20)),
    }),
    entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
  })
  .map(({ header, entries }) => ({
    header,
    entries: entries.map((one, at) => ({ ...one, id: at % 2 ? `id-${at}` : `${one.id}${at}` })),
  }));
