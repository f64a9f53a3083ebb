import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFamilies } from '../../modules/knowledge/families/read-families.ts';
import { readOffices } from '../../modules/knowledge/offices/read-offices.ts';
import { readHandwritten } from '../../modules/knowledge/read-handwritten.ts';
import { readLanguageNames } from '../../modules/knowledge/read-language-names.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'knowledge-'));
const base = path.basename(folder);
for (const name of ['offices', 'languages', 'families']) mkdirSync(path.join(folder, name));
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, ...lines: string[]): void {
  writeFileSync(path.join(folder, file), lines.map(line => `${line}\n`).join(''));
}

describe('readHandwritten', () => {
  it('keeps the valid lines, and says where the others are', () => {
    const good = '{"name":"Lima","kind":"place","context":"Capital of Peru","asOf":"2026-01"}';
    write('a.jsonl', good, '{"name":"Bo"}', good.replace('2026-01', '2026-03'));
    write('b.txt', 'no entry');
    const { entries, problems } = readHandwritten(folder, '2026-02');
    expect(entries.map(({ file, line, entry }) => `${file}:${line} ${entry.id}`)).toEqual([
      `${base}/a.jsonl:1 lima`,
    ]);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 “kind” is missing. Add it.',
      '2 “context” is missing. Add it.',
      '2 “asOf” is missing. Add it.',
      '3 “asOf” is 2026-03, which is in the future. Write the date on which you checked.',
    ]);
  });

  it('finds an empty line in the middle', () => {
    write('a.jsonl', '', '');
    expect(readHandwritten(folder, '2026-02').problems).toHaveLength(2);
    write('a.jsonl');
    expect(readHandwritten(folder, '2026-02').problems).toEqual([]);
  });
});

describe('readOffices', () => {
  it('keeps the valid lines, and says where the others are', () => {
    const good = '{"post":"Mayor of Lima","role":"mayor","of":"lima","holder":"ana","asOf":"2026-01"}';
    write('offices/offices.jsonl', good, good.replace('"mayor"', '"Mayor"'), '');
    const { offices, problems } = readOffices(folder, '2026-02');
    expect(offices).toMatchObject([{ line: 1, office: { holder: 'ana' } }]);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 "role" must start in lower case',
      expect.stringMatching(/^3 not valid JSON/),
    ]);
  });
});

describe('readLanguageNames', () => {
  it('reads names, short names and comments', () => {
    write('languages/it.tsv', '# comment', '', 'white-house\tCasa Bianca|~Casa');
    expect(readLanguageNames(folder, 'it')).toEqual({
      names: [{ id: 'white-house', aliases: ['Casa Bianca'], short: ['Casa'] }],
      problems: [],
    });
  });

  it.each([
    ['white house\tCasa Bianca'],
    ['white-house'],
    ['white-house\t'],
    ['white-house\tCasa|'],
    ['white-house\t Casa'],
    ['white-house\t~'],
    ['white-house\tCasa\tBianca'],
  ])('refuses %j', line => {
    write('languages/it.tsv', 'lima\tLima', line);
    const { names, problems } = readLanguageNames(folder, 'it');
    expect(names).toHaveLength(1);
    expect(problems).toEqual([
      {
        file: `${base}/languages/it.tsv`,
        line: 2,
        message: 'must be an id, a tab, and names separated by "|"',
      },
    ]);
  });
});

describe('readFamilies', () => {
  const read = (countries: string, of: string, bodies = '', posts = '') => {
    write('families/countries.tsv', countries);
    write('families/countries-of.tsv', of);
    write('families/bodies.tsv', bodies);
    write('families/posts.tsv', posts);
    write('families/college-teams.tsv');
    write('families/series.tsv');
    write('families/editions.tsv');
    return readFamilies(path.join(folder, 'families'));
  };
  const country = 'borduria\tBordurian';
  const names = 'borduria\tde B\tda B\tB\tde la B\tdella B';

  it('reads countries, bodies and posts', () => {
    const { bodies, posts } = read(country, names, 'borduria\tarmy', 'borduria\tking\tKing');
    expect([bodies[0]!.country.of, posts[0]!.forms]).toEqual(['Borduria', ['King']]);
  });

  it.each<[fault: string, cells: Parameters<typeof read>, message: string]>([
    ['a country without its names', [country, ''], 'countries-of.tsv lacks "borduria"'],
    ['a missing name', [country, names.replace('\tde B', '')], 'needs a name in each language'],
    ['an empty name', [country, names.replace('de B', '')], 'needs a name in each language'],
    ['a body elsewhere', [country, names, 'syldavia\tarmy'], 'no country "syldavia"'],
    ['a post elsewhere', [country, names, '', 'syldavia\tking\tKing'], 'no country "syldavia"'],
  ])('refuses %s', (_, cells, message) => {
    expect(() => read(...cells)).toThrow(message);
  });
});
