import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasKeys } from '../../lib/knowledge/alias-keys.ts';
import { idOf } from '../../lib/knowledge/entry.ts';
import { extendFingerprint, extendPlace } from '../../lib/knowledge/format.ts';
import { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { KnowledgeError } from '../../lib/knowledge/knowledge-error.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import { scan } from '../../lib/knowledge/scan.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { makeEntry } from './make-entry.ts';

const someEntries = [
  makeEntry({
    name: 'Pete Hegseth',
    kind: 'person',
    short: ['Hegseth'],
    context: 'US defense secretary since January 2025',
    asOf: '2025-10',
    relations: { leads: ['department-of-defense'], memberOf: ['nowhere'] },
    wikipedia: 'Pete Hegseth',
  }),
  makeEntry({
    name: 'Department of Defense',
    aliases: ['DOD', 'the Pentagon'],
    wikipedia: 'Ministry',
    wikidata: 'Q11209',
  }),
  makeEntry({ name: 'xAI', guarded: [], aliases: ['X.AI Corp.'] }),
  makeEntry({ name: 'Ana van der Zee', kind: 'person', aliases: ['van der Zee'] }),
  makeEntry({ name: 'Al-Torash', aliases: ['al-Torash'] }),
  makeEntry({ name: 'Orchard inquiry', kind: 'event' }),
  makeEntry({ name: 'Toraka government' }),
  makeEntry({ name: 'VODRA', aliases: ['Vodra'] }),
  makeEntry({ name: 'Adidas', aliases: ['adidas'] }),
  makeEntry({ name: 'Łódź–Fabryczna & Sons’', id: 'lodz', context: 'Zażółć gęślą jaźń' }),
];

function open(entries = someEntries): Knowledge {
  return new Knowledge([openBase(writeBase(entries).buffer)]);
}

function matchedTexts(knowledge: Knowledge, text: string): string[] {
  const tokens = tokenize(text);
  return knowledge
    .match(tokens)
    .map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1]));
}

describe('a knowledge base', () => {
  it('reads back what was written', () => {
    const knowledge = open();
    expect(knowledge.entity(knowledge.refOf('pete-hegseth')!)).toEqual({
      source: 'knowledge',
      id: 'pete-hegseth',
      name: 'Pete Hegseth',
      kind: 'person',
      context: 'US defense secretary since January 2025',
      asOf: '2025-10',
      relations: [{ name: 'leads', to: 'department-of-defense' }],
      wikipedia: 'Pete Hegseth',
      wikidata: undefined,
    });
    expect(knowledge.entity(knowledge.refOf('department-of-defense')!).wikidata).toBe('Q11209');
    expect(knowledge.entity(knowledge.refOf('lodz')!).context).toBe('Zażółć gęślą jaźń');
    expect(knowledge.refOf('nobody')).toBeNull();
  });

  it.each([
    ['At the Pentagon, PETE HEGSETH spoke.', ['Pentagon', 'PETE HEGSETH', 'HEGSETH']],
    ['pete hegseth and the dod', []],
    ['The DoD and the DOD', ['DOD']],
    ['Elon’s xAI, XAI and Xai', ['xAI', 'XAI', 'Xai']],
    ['Pete\nHegseth', ['Hegseth']],
    [
      'The Orchard inquiry and the Orchard Inquiry; an orchard inquiry',
      ['Orchard inquiry', 'Orchard Inquiry'],
    ],
    ['The Toraka government, later the Toraka Government', ['Toraka Government']],
    ['VODRA, Vodra and vodra', ['VODRA', 'Vodra']],
    ['adidas, Adidas and aDidas', ['adidas', 'Adidas', 'aDidas']],
    ['Lodz-Fabryczna and Sons, not Lodz – Fabryczna and Sons', ['Lodz-Fabryczna and Sons']],
    ['Later van der Zee met the Van der Zee family; der Zee did not', ['van der Zee', 'Van der Zee']],
    ['Al-Torash and al-Torash, but not al-torash', ['Al-Torash', 'al-Torash']],
  ])('matches names in %j by their casing', (text, expected) => {
    expect(matchedTexts(open(), text)).toEqual(expected);
  });

  it('matches like a naive look-up on random entries and texts', () => {
    const word = fc.constantFrom('Ana', 'Bo', 'Cy', 'Di', 'of', 'The', 'Ed', 'U.S.', "O'Neil", '7');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 12 }),
        fc.array(word, { maxLength: 30 }),
        (names, words) => {
          const base = openBase(writeBase(names.map((name, i) => makeEntry({ name, id: `e${i}` }))).buffer);
          const text = words.join(' ');
          const tokens = tokenize(text);
          const aliases = new Set(names.map(name => aliasKeys(name)?.keys.join()));
          const naive: string[] = [];
          for (let first = 0; first < tokens.count; first++) {
            if (/^[a-z]/.test(text.slice(tokens.starts[first]))) continue;
            for (let end = Math.min(tokens.count, first + 8); end > first; end--)
              if (aliases.has(tokens.keys.subarray(first, end).join())) naive.push(`${first}-${end}`);
          }
          expect(scan(base, tokens).map(({ first, end }) => `${first}-${end}`)).toEqual(naive);
        },
      ),
    );
  });

  it('finds every id and the candidates of every name, however many share one', () => {
    const word = fc.constantFrom('Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', '7');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
    const id = fc.constantFrom('', 'beat/').chain(key => name.map(text => key + idOf(text)));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id, name }), { selector: one => one.id, maxLength: 60 }),
        pairs => {
          const base = openBase(writeBase(pairs.map(makeEntry)).buffer);
          for (const one of pairs) {
            const number = base.numberOf(one.id);
            expect(base.record(number)).toMatchObject(one);
            const place = aliasKeys(one.name)!.keys.reduce(extendPlace, 0);
            const fingerprint = aliasKeys(one.name)!.keys.reduce(extendFingerprint, 0);
            const named = base.candidates(base.find(place, fingerprint)).map(({ entity }) => entity);
            const same = pairs.filter(other => other.name === one.name);
            expect(new Set(named)).toEqual(new Set(same.map(other => base.numberOf(other.id))));
          }
        },
      ),
    );
  });

  it('refuses truncated, damaged, foreign or newer bytes, and says why', () => {
    const good = writeBase(someEntries);
    const damaged = good.slice();
    damaged[100]! ^= 1;
    const newer = good.slice();
    newer[4]! += 1;
    const older = good.slice();
    older[4]! -= 1;
    const foreign = good.slice();
    foreign[0]! += 1;
    expect(() => openBase(good.slice(0, 40).buffer)).toThrow('cut short');
    expect(() => openBase(good.slice(0, good.length - 4).buffer)).toThrow('cut short');
    expect(() => openBase(damaged.buffer)).toThrow('checksum');
    expect(openBase(damaged.buffer, true).size).toBe(openBase(good.buffer).size);
    expect(() => openBase(good.slice(0, good.length - 4).buffer, true)).toThrow('cut short');
    expect(() => openBase(newer.buffer)).toThrow('format 6; this version reads 5');
    expect(() => openBase(older.buffer)).toThrow('format 4; this version reads 5');
    expect(() => openBase(foreign.buffer)).toThrow('not a knowledge base');
    expect(() => openBase(new ArrayBuffer(0))).toThrow(KnowledgeError);
  });

  it('survives random bytes after a valid header', () => {
    const good = writeBase(someEntries);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), (noise, where) => {
        const bytes = good.slice();
        const room = bytes.length - 64 - noise.length;
        bytes.set(noise, 64 + (where % Math.max(1, room)));
        try {
          matchedTexts(new Knowledge([openBase(bytes.buffer)]), 'Pete Hegseth at the Pentagon with xAI');
        } catch (error) {
          expect(error).toBeInstanceOf(KnowledgeError);
        }
      }),
    );
  });
});

describe('a compiled entity', () => {
  const evidence = ['Texas', 'ranch'];
  const sources = [
    {
      ...makeEntry({ name: 'Zork', context: '', evidence, relations: { locatedIn: ['netherlands'] } }),
      category: 'City in',
    },
    { ...makeEntry({ name: 'Bort', context: '', evidence }), category: 'Company in Shenzhen, China' },
    { ...makeEntry({ name: 'Gnu', context: '' }), category: 'English poet' },
    { ...makeEntry({ name: 'Plain', context: '' }), category: '' },
    makeEntry({ name: 'Netherlands', kind: 'place', context: 'Country' }),
  ];
  const base = openBase(writeBase(sources).buffer);
  const named = (id: string) => base.entity(base.numberOf(id));

  it.each([
    ['zork', 'City in the Netherlands'],
    ['bort', 'Company in Shenzhen, China'],
    ['gnu', 'English poet'],
    ['plain', ''],
    ['netherlands', 'Country'],
  ])('%s has the context %j', (id, context) => {
    expect(named(id).context).toBe(context);
  });

  it('shares its evidence with others', () => {
    const [zork, bort] = ['zork', 'bort'].map(id => base.record(base.numberOf(id)).evidence);
    expect(zork).toHaveLength(2);
    expect(zork).toEqual(bort);
  });
});
