import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { inherit } from '../../../../tools/pack/wikidata/subclasses.ts';
import { entityOf, openPack, runPack } from '../run-pack.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-subclasses-test-'));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('inherit', () => {
  const inheritedIn = (table: Record<string, number>, subclasses: Record<string, string>) =>
    Object.fromEntries(
      inherit(
        new Map(Object.entries(table)),
        id => subclasses[id]?.split(' ') ?? [],
        (first, second) => first | second,
      ),
    );

  it.each([
    ['several steps below', { a: 1 }, { a: 'b c', c: 'd' }, { b: 1, c: 1, d: 1 }],
    ['the nearest, not another further up', { a: 1, e: 2 }, { a: 'b', b: 'c', e: 'c' }, { b: 1, c: 2 }],
    ['both, if they are as near', { a: 1, e: 2 }, { a: 'b', e: 'b' }, { b: 3 }],
    ['nothing if it is listed itself', { a: 1, b: 2 }, { a: 'b', b: 'c' }, { c: 2 }],
    ['and ends, in a circle', { a: 1 }, { a: 'b', b: 'c', c: 'b a' }, { b: 1, c: 1 }],
    [
      'at most five steps below',
      { a: 1 },
      { a: 'b', b: 'c', c: 'd', d: 'e', e: 'f', f: 'g' },
      { b: 1, c: 1, d: 1, e: 1, f: 1 },
    ],
  ])('%s', (_, table, subclasses, expected) => {
    expect(inheritedIn(table, subclasses)).toEqual(expected);
  });
});

const claim = (id: string, rank = 'normal', qualifiers?: object) => ({
  rank,
  mainsnak: { datavalue: { value: { id } } },
  ...(qualifiers && { qualifiers }),
});
const item = (id: string, label: string, claims: Record<string, object[]>): string =>
  JSON.stringify({ type: 'item', id, labels: { en: { language: 'en', value: label } }, claims });

// Q3000: below politician (Q82955). Q3001: below that. Q3002: was below village (Q532). Q3003: below film (Q11424).
const CLASSES = [
  item('Q3001', 'harbour mayor', { P279: [claim('Q3000')] }),
  item('Q3000', 'mayor of a free town', { P279: [claim('Q82955')] }),
  item('Q3002', 'old class', { P279: [claim('Q532', 'normal', { P582: [] }), claim('Q532', 'deprecated')] }),
  item('Q3003', 'kind of film', { P279: [claim('Q11424')] }),
];
const ITEMS = [
  item('Q101', 'Ann Doe', { P31: [claim('Q5')], P106: [claim('Q3001')] }),
  item('Q102', 'Bo Roe', { P31: [claim('Q5')], P106: [claim('Q3999')] }),
  item('Q103', 'The Long Film', { P31: [claim('Q3003')] }),
  item('Q104', 'Old Village', { P31: [claim('Q3002')] }),
  // A listed class counts more than one below another.
  item('Q105', 'Film Company', { P31: [claim('Q3003'), claim('Q4830453')] }),
];
// Classes come after the items in which they are used, too.
const dump = at('latest-all.json.gz');
writeFileSync(dump, gzipSync(`[\n${[...ITEMS, ...CLASSES].join(',\n')}\n]\n`));

// Every run starts its own Node.
describe('npm run pack with subclasses', { timeout: 60_000 }, () => {
  const kindsIn = async (file: string) => {
    const { knowledge } = await openPack(at(file));
    return ['Ann Doe', 'Bo Roe', 'The Long Film', 'Old Village', 'Film Company'].map(
      name => entityOf(knowledge, name)?.kind,
    );
  };

  it('knows the kinds of classes below the listed ones', async () => {
    expect(runPack(['from-wikidata', dump, at('listed.pack')]).status).toBe(0);
    expect(await kindsIn('listed.pack')).toEqual(['person', 'person', undefined, undefined, 'organization']);
    expect(runPack(['from-wikidata', dump, at('below.pack'), '--subclasses', dump])).toMatchObject({
      status: 0,
      stderr: '',
      report: { lines: 9, packs: [{ entities: 4 }], leftOut: { 'of no known kind': 5 } },
    });
    expect(await kindsIn('below.pack')).toEqual(['person', 'person', 'work', undefined, 'organization']);
  });

  it('follows them for beats', () => {
    const args = (pack: string) => ['from-wikidata', dump, at(pack), '--beat', 'politics'];
    expect(runPack(args('politics-listed.pack')).stderr).toContain('no entity');
    expect(runPack([...args('politics.pack'), '--subclasses', dump]).report.packs).toMatchObject([
      { entities: 1 },
    ]);
  });

  it('reads them from a SPARQL result, below a class from the command line', () => {
    const rows = [
      { item: 'http://www.wikidata.org/entity/Q3999', subclassOf: 'http://www.wikidata.org/entity/Q3998' },
      { item: 'http://www.wikidata.org/entity/Q3002', subclassOf: 'http://www.wikidata.org/entity/Q3998' },
    ];
    writeFileSync(at('classes.ndjson'), rows.map(row => JSON.stringify(row)).join('\n'));
    const args = ['--class', 'Q3998=place', '--kinds', 'place', '--subclasses', at('classes.ndjson')];
    expect(runPack(['from-wikidata', dump, at('places.pack'), ...args]).report).toMatchObject({
      packs: [{ entities: 1 }],
    });
  });

  it('says if the file is missing or another', () => {
    const run = (file: string) => runPack(['from-wikidata', dump, at('no.pack'), '--subclasses', file]);
    expect(run(at('none.json')).stderr).toMatch(/no such file.*none\.json/);
    writeFileSync(at('text.json'), '"P279"\n'.repeat(3));
    expect(run(at('text.json'))).toMatchObject({ status: 1 });
  });
});
