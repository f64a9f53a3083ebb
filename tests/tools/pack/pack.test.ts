import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyBase } from '../../../lib/knowledge/pack/verify-base.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { inventedEntities } from '../../../tools/pack/generate/invented-entities.ts';
import { entityOf, openPack, runPack } from './run-pack.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-pack-test-'));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const uri = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const literal = (value: string) => ({ type: 'literal', 'xml:lang': 'en', value });

// Every run starts its own Node.
describe('npm run pack', { timeout: 60_000 }, () => {
  it('finds every name in a pack of 20,000 invented items', async () => {
    expect(runPack(['generate', '20000', at('many')]).status).toBe(0);
    const { status, report } = runPack([
      'from-wikidata',
      at('many/latest-all.json.gz'),
      at('many.pack'),
      '--name',
      'Many',
    ]);
    expect(status).toBe(0);
    expect(report).toMatchObject({ lines: 20_000, packs: [{ entities: 20_000 }], bad: 0 });
    // A million take 20 MB; few share less.
    expect(report.packs[0].bytes / 20_000).toBeLessThan(24);
    const { header, base, entities, knowledge } = await openPack(at('many.pack'));
    expect(header.name).toBe('Many');
    expect(entities).toBe(20_000);
    expect(await verifyBase(base.buffer, 'many')).toMatchObject({ entities: 20_000 });
    for (const { id, label, description } of [...inventedEntities(20_000)].filter(
      (_, index) => index % 40 === 0,
    )) {
      const found = knowledge
        .match(tokenize(label))
        .flatMap(({ candidates }) => candidates.map(({ ref }) => knowledge.entity(ref)));
      expect(found.find(one => one.id === `many/${id}`)).toMatchObject({ name: label, context: description });
    }
  });

  it('merges the rows of an item in a SPARQL result from the query service', async () => {
    const result = {
      head: { vars: ['item', 'itemLabel'] },
      results: {
        bindings: [
          {
            item: uri('Q1001'),
            itemLabel: literal('Ann "the {" Doe'),
            itemDescription: literal('mayor of Athens, Ohio'),
            altLabels: literal('Annie Doe|Doe'),
            instanceOf: uri('Q5'),
            sitelink: { type: 'uri', value: 'https://en.wikipedia.org/wiki/Ann_Doe_(mayor)' },
          },
          {
            item: uri('Q1001'),
            itemLabel: literal('Ann "the {" Doe'),
            altLabels: literal('A. B. Doe'),
            instanceOf: uri('Q5'),
          },
          { item: uri('Q1002'), itemLabel: literal('Q1002'), instanceOf: uri('Q5') },
          { item: uri('Q1003'), itemLabel: literal('Some Class'), instanceOf: uri('Q999999') },
        ],
      },
    };
    writeFileSync(at('result.json.gz'), gzipSync(JSON.stringify(result, null, 2)));
    const { status, report } = runPack([
      'from-wikidata',
      at('result.json.gz'),
      at('ohio.pack'),
      '--date',
      '2026-02-03',
    ]);
    expect(status).toBe(0);
    expect(report).toMatchObject({
      packs: [{ entities: 1 }],
      leftOut: { 'without a label': 1, 'of no known kind': 1 },
    });
    const { knowledge } = await openPack(at('ohio.pack'));
    for (const alias of ['Annie Doe', 'A. B. Doe'])
      expect(entityOf(knowledge, alias)).toMatchObject({
        id: 'ohio/Q1001',
        kind: 'person',
        context: 'mayor of Athens, Ohio',
        asOf: '2026-02',
        wikipedia: 'Ann Doe (mayor)',
        wikidata: 'Q1001',
      });
  });

  it('reports the bad lines of an entity dump and reads the rest', async () => {
    const entity = (id: string, label: string, claims: object) =>
      JSON.stringify({
        type: 'item',
        id,
        labels: { en: { language: 'en', value: label }, de: { language: 'de', value: `${label} (D)` } },
        descriptions: {},
        aliases: {},
        claims,
        sitelinks: { enwiki: { site: 'enwiki', title: label } },
      });
    const claim = (id: string, rank = 'normal', qualifiers?: object) => ({
      rank,
      mainsnak: { datavalue: { value: { id } } },
      ...(qualifiers && { qualifiers }),
    });
    const dump = [
      '[',
      `${entity('Q1', 'Ann Doe', { P31: [claim('Q5')], P463: [claim('Q2'), claim('Q3', 'normal', { P582: [] })] })},`,
      `${entity('Q2', 'Ohio Senate', { P31: [claim('Q43229')] })},`,
      '{"id":"Q9",,',
      '{"id":"X9","labels":{}},',
      '{"type":"property","id":"P31"},',
      `${entity('Q3', 'Old Club', { P31: [claim('Q43229', 'deprecated'), claim('Q515', 'preferred')] })}`,
      ']',
    ].join('\n');
    const { status, report, stderr } = runPack(['from-wikidata', '-', at('dump.pack')], dump);
    expect(status).toBe(2);
    expect(report).toMatchObject({ packs: [{ entities: 3 }], bad: 2, leftOut: { 'no item': 1 } });
    expect(stderr).toMatch(
      /^standard input, line 4: not valid JSON: .*\n.* line 5: "id" is no Wikidata item$/m,
    );
    const { knowledge } = await openPack(at('dump.pack'));
    expect(entityOf(knowledge, 'Ann Doe')?.relations).toEqual([{ name: 'memberOf', to: 'dump/Q2' }]);
    expect(entityOf(knowledge, 'Old Club')?.kind).toBe('place');
  });

  it('takes page views and redirects that were joined to the entities of a dump', async () => {
    const entity = (id: string, description: string, joined: object) =>
      JSON.stringify({
        type: 'item',
        id,
        labels: { en: { language: 'en', value: 'Ann Doe' } },
        descriptions: { en: { language: 'en', value: description } },
        claims: { P31: [{ rank: 'normal', mainsnak: { datavalue: { value: { id: 'Q5' } } } }] },
        sitelinks: {
          enwiki: { site: 'enwiki', title: 'Ann Doe' },
          dewiki: { site: 'dewiki', title: 'Ann Doe' },
        },
        ...joined,
      });
    const rows = [
      entity('Q11', 'swimmer', { views: 40, redirects: [] }),
      entity('Q12', 'senator', { views: 40_000, redirects: ['Annie_B._Doe', 'Ann_Doe_(senator)'] }),
      JSON.stringify({
        item: 'Q13',
        itemLabel: 'Bo Roe',
        kind: 'person',
        views: 9,
        redirects: 'Bob Roe|B. Roe',
      }),
    ];
    const { status } = runPack(['from-wikidata', '-', at('joined.pack')], rows.join('\n'));
    expect(status).toBe(0);
    const { knowledge } = await openPack(at('joined.pack'));
    expect(entityOf(knowledge, 'Annie B. Doe')?.id).toBe('joined/Q12');
    expect(entityOf(knowledge, 'Bob Roe')?.id).toBe('joined/Q13');
    const [match] = knowledge.match(tokenize('Ann Doe'));
    const weights = new Map(match!.candidates.map(({ ref, weight }) => [knowledge.entity(ref).id, weight]));
    expect(weights.get('joined/Q12')! / weights.get('joined/Q11')!).toBeGreaterThan(20);
  });

  it('builds a pack from entries', async () => {
    const lines = [
      '{"pack":{"name":"Beat"}}',
      '{"name":"Ann Doe","kind":"person","context":"Ohio state senator","relations":{"memberOf":["ohio-senate","gop"]}}',
      '{"name":"Ohio Senate","kind":"organization","context":"Upper house"}',
      '{"name":"Ohio Senate","kind":"organization","context":"Again"}',
    ];
    const { status, stderr } = runPack(['build', '-', at('beat.pack')], lines.join('\n'));
    expect(status).toBe(2);
    expect(stderr).toContain('line 4: id "ohio-senate" appears twice');
    expect(runPack(['--check', at('beat.pack')])).toMatchObject({
      status: 2,
      report: { problems: [{ line: 0, message: expect.stringMatching(/^a compiled pack: .*measure/) }] },
    });
    const { knowledge } = await openPack(at('beat.pack'));
    expect(entityOf(knowledge, 'Ann Doe')?.relations.map(({ to }) => to)).toEqual([
      'beat/ohio-senate',
      'gop',
    ]);
  });

  it('rejects invalid arguments and leaves no files behind', () => {
    expect(runPack(['from-wikidata']).status).toBe(1);
    expect(runPack(['from-wikidata', at('none.jsonl'), at('none.pack')]).stderr).toContain('none.jsonl');
    expect(runPack(['from-wikidata', '-', at('none.pack'), '--kinds', 'dogs']).stderr).toContain(
      `"dogs" isn't a kind`,
    );
    expect(runPack(['from-wikidata', '-', at('none.pack')], 'nonsense').status).toBe(1);
    expect(() => readFileSync(at('none.pack'))).toThrow();
  });
});
