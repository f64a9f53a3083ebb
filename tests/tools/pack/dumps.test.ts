import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { entityOf, openPack, runPack } from './run-pack.ts';

// Small files in the formats of Wikimedia's dumps; page views in the packing of theirs.
const VIEWS = path.resolve(import.meta.dirname, 'dumps/pageviews-202611-user.bz2');
const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-dumps-test-'));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const claim = (id: string) => ({ rank: 'normal', mainsnak: { datavalue: { value: { id } } } });

/** A person in the dump of entities. */
function person(
  id: string,
  names: Record<string, string>,
  occupation: string,
  articles: Record<string, string>,
): string {
  const texts = (of: (name: string) => string) =>
    Object.fromEntries(
      Object.entries(names).map(([language, name]) => [language, { language, value: of(name) }]),
    );
  return JSON.stringify({
    type: 'item',
    id,
    labels: texts(name => name),
    descriptions: texts(name => `${name} of ${id}`),
    claims: { P31: [claim('Q5')], P106: [claim(occupation)] },
    sitelinks: Object.fromEntries(Object.entries(articles).map(([site, title]) => [site, { site, title }])),
  });
}

const ENTITIES = [
  person('Q11', { en: 'Ann Doe', de: 'Anna Beispiel' }, 'Q82955', {
    enwiki: 'Ann Doe',
    dewiki: 'Anna Beispiel',
  }),
  person('Q13', { en: 'Ann Doe' }, 'Q10843402', { enwiki: 'Ann Doe (swimmer)' }),
  person('Q14', { en: "Bo O'Hara" }, 'Q169470', { enwiki: "Bo O'Hara" }),
];

function table(name: string, columns: readonly string[], rows: string): string {
  return `-- MariaDB dump\nCREATE TABLE \`${name}\` (\n${columns.map(one => `  \`${one}\` varbinary(255),\n`).join('')}) ENGINE=InnoDB;\nINSERT INTO \`${name}\` VALUES ${rows};\nUNLOCK TABLES;\n`;
}

const REDIRECTS = table(
  'redirect',
  ['rd_from', 'rd_namespace', 'rd_title', 'rd_interwiki', 'rd_fragment'],
  "(101,0,'Ann_Doe','',''),(102,0,'Ann_Doe','','Early_life'),(103,4,'Ann_Doe','',''),(104,0,'Bo_O\\'Hara',NULL,NULL)",
);
const PAGES = table(
  'page',
  ['page_id', 'page_namespace', 'page_title', 'page_is_redirect', 'page_len'],
  "(11,0,'Ann_Doe',0,900),(101,0,'Annie_B._Doe',1,30),(102,0,'Childhood_of_Ann_Doe',1,30),(103,0,'Project_Doe',1,30),(104,0,'Professor_O\\'Hara',1,30)",
);

const gz = (name: string, text: string): string => {
  writeFileSync(at(name), gzipSync(text));
  return at(name);
};
const dump = gz('latest-all.json.gz', `[\n${ENTITIES.join(',\n')}\n]\n`);
const wikipedia = [
  ...['--views', VIEWS],
  ...['--redirects', gz('enwiki-20261101-redirect.sql.gz', REDIRECTS)],
  ...['--pages', gz('enwiki-20261101-page.sql.gz', PAGES)],
];

// Every run starts its own Node.
describe('npm run pack, with the dumps of Wikipedia', { timeout: 60_000 }, () => {
  describe('in one pack', () => {
    let knowledge: Awaited<ReturnType<typeof openPack>>['knowledge'];
    beforeAll(async () => {
      const { status, report, stderr } = runPack(['from-wikidata', dump, at('all.pack'), ...wikipedia]);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(report.packs).toMatchObject([{ entities: 3 }]);
      ({ knowledge } = await openPack(at('all.pack')));
    });

    it('makes redirects aliases', () => {
      expect(entityOf(knowledge, 'Annie B. Doe')?.id).toBe('all/Q11');
      expect(entityOf(knowledge, "Professor O'Hara")?.id).toBe('all/Q14');
    });

    it('takes no redirect to a section, or from another namespace', () => {
      expect(entityOf(knowledge, 'Childhood of Ann Doe')?.name).toBe('Ann Doe');
      expect(knowledge.match(tokenize('Project Doe'))).toEqual([]);
    });

    it('weighs by page views, with those of redirects', () => {
      const [match] = knowledge.match(tokenize('Ann Doe'));
      const weights = Object.fromEntries(
        match!.candidates.map(({ ref, weight }) => [knowledge.entity(ref).id, weight]),
      );
      // 50,000 views are as many as a hand-written entry has; 40 are the least weight.
      expect(weights['all/Q11']! / weights['all/Q13']!).toBeCloseTo(64);
    });

    it('leaves nothing else behind', () => {
      expect(
        readdirSync(folder).filter(name => name.includes('unfinished') || name.includes('.part')),
      ).toEqual([]);
    });
  });

  it('writes a pack per language and beat', async () => {
    const args = ['--language', 'en,de', '--beat', 'sport,politics', ...wikipedia];
    const { status, stderr, report } = runPack([
      'from-wikidata',
      dump,
      at('{language}-{beat}.pack'),
      ...args,
    ]);
    expect(status).toBe(0);
    expect(stderr).toContain("de-sport.pack: no entities, so it wasn't written");
    expect(
      report.packs.map(({ file, entities }: { file: string; entities: number }) => [
        path.basename(file),
        entities,
      ]),
    ).toEqual([
      ['en-sport.pack', 1],
      ['en-politics.pack', 1],
      ['de-politics.pack', 1],
    ]);
    expect(report.leftOut).toEqual({ 'without a label in de': 2, 'of another beat': 1 });
    const { knowledge } = await openPack(at('de-politics.pack'));
    // The English title tells that it is the built-in one.
    expect(entityOf(knowledge, 'Anna Beispiel')).toMatchObject({
      id: 'de-politics/Q11',
      wikipedia: 'Ann Doe',
    });
  });

  it('keeps the most viewed', async () => {
    expect(runPack(['from-wikidata', dump, at('most.pack'), '--most', '1', ...wikipedia]).status).toBe(0);
    const { knowledge, entities } = await openPack(at('most.pack'));
    expect(entities).toBe(1);
    expect(entityOf(knowledge, 'Annie B. Doe')?.id).toBe('most/Q11');
  });

  it('counts the bad lines of all files', () => {
    const views = gz('pageviews-bad.gz', 'en Ann_Doe 5 0\nen Ann_Doe\nen Bo 5 0\n');
    const { status, stderr, report } = runPack(['from-wikidata', dump, at('bad.pack'), '--views', views]);
    expect(stderr).toContain('pageviews-bad.gz, line 2: 4 to 6 columns are expected');
    expect(status).toBe(2);
    expect(report).toMatchObject({ lines: 3, bad: 1, packs: [{ entities: 3 }] });
  });

  describe('given the wrong file', () => {
    const cut = (name: string, file: string): string => {
      writeFileSync(at(name), readFileSync(file).subarray(0, -30));
      return at(name);
    };
    const pair = (redirects: string, pages: string) => ['--redirects', redirects, '--pages', pages];
    const [, , , redirects = '', , pages = ''] = wikipedia;
    const zip = at('a.zip');
    writeFileSync(zip, 'PK\x03\x04');
    it.each([
      ['a cut dump', cut('cut.json.gz', dump), [], /cut\.json\.gz ends too soon: download it again/],
      [
        'cut page views',
        dump,
        ['--views', cut('cut.bz2', VIEWS)],
        /cut\.bz2 (ends too soon|is damaged): download it again/,
      ],
      ['page views as the dump', VIEWS, [], /line 1: not valid JSON.*isn't a SPARQL result or a dump/s],
      [
        'a dump as page views',
        dump,
        ['--views', dump],
        /4 to 6 columns are expected.*isn't a dump of page views/s,
      ],
      [
        'the table of pages as redirects',
        dump,
        pair(gz('enwiki-2-redirect.sql.gz', PAGES), pages),
        /has the table page; it should be a dump of the table redirect/,
      ],
      [
        'a table without the columns',
        dump,
        pair(redirects, gz('enwiki-3-page.sql.gz', table('page', ['page_id'], '(1)'))),
        /has no column page_namespace, page_title, page_is_redirect/,
      ],
      ['an empty table', dump, pair(redirects, gz('enwiki-4-page.sql.gz', '-- nothing\n')), /has no rows/],
      ['a zip file', zip, [], /is a zip file; unpack it/],
      ['no page views', dump, ['--views', at('none.bz2')], /no such file.*none\.bz2/],
      ['no file', at('none.json'), [], /no such file.*none\.json/],
    ])('says so: %s', (_, input, args, message) => {
      const { status, stderr } = runPack(['from-wikidata', input, at('wrong.pack'), ...args]);
      expect(stderr).toMatch(message);
      expect(status).toBe(1);
      rmSync(at('wrong.pack.unfinished'), { force: true });
      expect(() => readFileSync(at('wrong.pack'))).toThrow();
    });

    it('keeps what was read before it, and continues with the right one', () => {
      const wrong = at('enwiki-5-page.sql.gz');
      writeFileSync(wrong, gzipSync('nothing'));
      const args = [
        'from-wikidata',
        dump,
        at('again.pack'),
        ...pair(redirects, wrong),
        '--date',
        '2026-11-01',
      ];
      expect(runPack(args).status).toBe(1);
      writeFileSync(wrong, gzipSync(gunzipSync(readFileSync(pages))));
      expect(runPack(args)).toMatchObject({ status: 0, report: { lines: 3, packs: [{ entities: 3 }] } });
    });

    it('doesn’t continue with other arguments', () => {
      const wrong = gz('enwiki-6-page.sql.gz', 'nothing');
      const args = ['from-wikidata', dump, at('other.pack'), ...pair(redirects, wrong)];
      expect(runPack(args).status).toBe(1);
      expect(runPack([...args, '--kinds', 'place']).stderr).toContain(
        'other.pack.unfinished is from a run with other arguments; repeat those to continue it, or delete it',
      );
    });
  });
});
