import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/knowledge/pack/read-pack.ts';

const TABLE = `#name,Ohio statehouse,,
#version,3
#date,2026-02-01

name,kind,context,aliases,short,relations
Ann Doe,person,Ohio state senator since 2023,Sen. Doe|A. Doe,Doe,memberOf:ohio-senate|memberOf:gop
Ohio Senate,organization,Upper house of the Ohio legislature,,,
`;

async function read(text: string, known: readonly string[] = ['gop']) {
  return readPack(text, {
    fileName: 'beat.csv',
    today: '2026-03-01',
    isKnown: id => known.includes(id),
  });
}

async function problemsOf(text: string): Promise<string[]> {
  const result = await read(text);
  return 'problems' in result ? result.problems.map(({ line, message }) => `${line}: ${message}`) : [];
}

describe('a table', () => {
  it.each([',', ';', '\t'])('is read with "%s" as its separator', async separator => {
    const result = await read(TABLE.replaceAll(',', separator));
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(result.pack.header).toEqual({
      name: 'Ohio statehouse',
      version: '3',
      date: '2026-02-01',
      licence: '',
      source: '',
    });
    expect(result.pack.entries[0]).toMatchObject({
      id: 'ann-doe',
      name: 'Ann Doe',
      // The pack's date, because the line has none.
      asOf: '2026-02',
      aliases: ['Sen. Doe', 'A. Doe'],
      relations: { memberOf: ['ohio-senate', 'gop'] },
    });
  });

  it('takes its name from the file if it has no header', async () => {
    const result = await read(
      '\ufeffname,kind,context,asOf\r\nAnn Doe,person,Ohio state senator,2026-01\r\n',
    );
    expect(result).toMatchObject({ pack: { header: { name: 'beat' }, entries: [{ name: 'Ann Doe' }] } });
  });

  it('reports problems by line and returns no entries', async () => {
    const text = `name,kind,context,asOf,prior,relations
Ann Doe,persn,"a context
over two lines",2026-01,,
Bob Roe,person,Ohio state senator,2026-01,often,
Bob Roe,person,Another one,2026-01,,leads:nowhere
Cy Poe,person,Ohio state senator,2099-01,,
Di Loe,person,Ohio state senator,2026-01,5,likes:gop
Ed Moe,person,Ohio state senator,2026-01,5,,more,cells
`;
    expect(await problemsOf(text)).toEqual([
      '2: "kind" must be one of person, organization, place, product, law, event, work, group',
      '4: "prior" must be a number',
      '5: relation "leads" points to "nowhere", which doesn’t exist',
      '6: "asOf" 2099-01 is in the future',
      '7: "relations.likes" isn’t a field of an entry',
      '8: has 8 cells, but there are 6 columns',
    ]);
  });

  it('reports both lines of a duplicate id', async () => {
    const text = 'name,kind,context,asOf\nAnn Doe,person,One,2026-01\nAnn Doe,person,Two,2026-01\n';
    expect(await problemsOf(text)).toEqual([
      '3: id "ann-doe" is already used on line 2: give one of them a different "id"',
    ]);
  });

  it.each([
    ['', '0: no line with column names found'],
    ['name,kind,context,asOf\n', '0: no entries found'],
    ['name,colour\nAnn,red\n', '1: "colour" isn’t a column; use '],
    ['#date,tomorrow\nname\n', '1: "date" must be a day, YYYY-MM-DD'],
    ['#date,2026-03-02\nname\n', '1: "date" 2026-03-02 is in the future'],
    ['#mood,good\nname\n', '1: "mood" isn’t a field of a pack'],
    ['name,kind\n"Ann,person\n', '2: not valid CSV: '],
  ])('is refused if it is %j', async (text, message) => {
    expect((await problemsOf(text))[0]).toContain(message);
  });
});

describe('JSON lines', () => {
  it('are reported by line if they are wrong', async () => {
    const text = `{"pack":{"name":"Beat","date":"2026-02-01"}}

{"name":"Ann Doe","kind":"person","context":"Ohio state senator"}
{"name":"Bob
["Cy"]
{"name":"Di","kind":"person","context":"One","mood":1}
`;
    const problems = await problemsOf(text);
    expect(problems.map(one => one.split(':')[0])).toEqual(['4', '5', '6']);
  });
});
