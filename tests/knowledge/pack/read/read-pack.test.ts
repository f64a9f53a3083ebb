import { describe, expect, it } from 'vitest';
import { describeInEnglish } from '../../../../lib/i18n/describe-in-english.ts';
import { readPack } from '../../../../lib/knowledge/pack/read/read-pack.ts';

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
  return 'problems' in result ? result.problems.map(one => `${one.line}: ${describeInEnglish(one)}`) : [];
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
      '2: “kind” is “persn”, which isn’t a kind. Write one of person, organization, place, product, law, event, work, group.',
      '4: “prior” is “often”. Write a number from 1 to 100.',
      '5: The relation “leads” points to “nowhere”, which doesn’t exist. Use the id of an entry in this pack or of a built-in one.',
      '6: “asOf” is 2099-01, which is in the future. Write the date on which you checked.',
      '7: “relations.likes” isn’t a field of an entry. Remove it.',
      '8: This line has 8 cells, but there are 6 columns. Put cells that contain the separator in quotation marks.',
    ]);
  });

  it('reports both lines of a duplicate id', async () => {
    const text = 'name,kind,context,asOf,id\nAnn Doe,person,One,2026-01,ann\nBob,person,Two,2026-01,ann\n';
    expect(await problemsOf(text)).toEqual([
      '3: The id “ann” is already used on line 2. Change one of them.',
    ]);
  });

  it.each([
    ['', '0: There is no line with column names.'],
    ['name,kind,context,asOf\n', '0: There are no entries'],
    ['full name,colour\nAnn,red\n', '1: There is no column “kind”. Add it. Found: full name, colour.'],
    ['name,Name,kind,context\nAnn,Ann,person,a\n', '1: There are two columns for “Name”.'],
    ['#date,tomorrow\nname,kind,context\n', '1: “date” is “tomorrow”. Write a day as YYYY-MM-DD'],
    ['#date,2026-03-02\nname,kind,context\n', '1: “date” is 2026-03-02, which is in the future.'],
    ['name,kind,context\nAnn,person,a mayor\n', '2: There is no date. Add an “asOf” column'],
    ['name,kind,context\n"Ann,person\n', '2: In column “name”, a quotation mark is opened'],
  ])('is refused if it is %j', async (text, message) => {
    expect((await problemsOf(text))[0]).toContain(message);
  });
});

describe('what spreadsheets and people write', () => {
  const entryOf = async (text: string) => {
    const result = await read(text, []);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return { entry: result.pack.entries[0], entries: result.pack.entries, ignored: result.ignored };
  };

  it.each([
    ['a line that names the separator', 'sep=;\n#date;2026-02-01\nname;kind;context\nOda Vik;person;a, b\n'],
    ['columns in capitals', '#Date,2026-02-01\nNAME,Kind,"Context"\nOda Vik,person,"a, b"\n'],
    ['other names of columns', 'Full name,Type,Description,As of\nOda Vik,person,"a, b",2026-02\n'],
    ['empty cells at the end', '#date,2026-02-01,,\nname,kind,context,,\nOda Vik,person,"a, b",,\n'],
    [
      'an invisible space',
      '#date,2026-02-01\nname,kind,context\n\u200bOda\u00a0\u00a0Vik\u200b,person,"a, b"\n',
    ],
    ['bars between cells', '#date|2026-02-01\nname|kind|context|short\nOda Vik|person|a, b|"Oda|Vik"\n'],
    ['a sentence as context', '#date,2026-02-01\nname,kind,context\nOda Vik,person,"a, b."\n'],
    ['a day as date', 'name,kind,context,asOf\nOda Vik,person,"a, b",2026-02-11\n'],
    ['a day of Central Europe as date', 'name,kind,context,asOf\nOda Vik,person,"a, b",1.2.2026\n'],
  ])('is read with %s', async (_, text) => {
    const { entry } = await entryOf(text.replace('a, b.', 'abcd, efgh.'));
    expect(entry).toMatchObject({ name: 'Oda Vik', kind: 'person', asOf: '2026-02' });
    expect(entry?.context).not.toMatch(/\.$/);
  });

  it.each([
    ['Person', 'person'],
    ['organisations', 'organization'],
    ['Political party', 'organization'],
    ['Companies', 'organization'],
    ['AI model', 'product'],
    ['City', 'place'],
    ['Films', 'work'],
  ])('takes the kind %j for %s', async (written, kind) => {
    const { entry } = await entryOf(`#date,2026-02-01\nname,kind,context\nOda Vik,${written},from Bergen\n`);
    expect(entry?.kind).toBe(kind);
  });

  it.each(['dragon', 'personal', 'lawyer'])('doesn’t take %j for a kind', async written => {
    const text = `#date,2026-02-01\nname,kind,context\nOda Vik,${written},from Bergen\n`;
    expect((await problemsOf(text))[0]).toContain(`“kind” is “${written}”`);
  });

  it('ignores columns of the reader’s own, and names them', async () => {
    const text = '#date,2026-02-01\n#desk,metro\nname,kind,context,phone\nOda Vik,person,from Bergen,555\n';
    expect((await entryOf(text)).ignored).toEqual(['#desk', 'phone']);
  });

  it('gives entries of one name ids of their own, and drops a repeated row', async () => {
    const row = (context: string) => `Oda Vik,person,${context}\n`;
    const text = `#date,2026-02-01\nname,kind,context\n${row('mayor of A')}${row('mayor of B')}${row('mayor of A')}`;
    expect((await entryOf(text)).entries.map(({ id, context }) => [id, context])).toEqual([
      ['oda-vik', 'mayor of A'],
      ['oda-vik-2', 'mayor of B'],
    ]);
  });
});

describe('a JSON array', () => {
  const array = JSON.stringify(
    [
      { pack: { name: 'Beat', date: '2026-02-01' } },
      { name: 'Oda Vik', kind: 'Person', context: 'from [Bergen], "Norway"' },
      { name: 'Bea', kind: 'dragon', context: 'one' },
    ],
    null,
    2,
  );

  it('is read like JSON lines', async () => {
    const result = await read(array.replace('dragon', 'place'));
    expect(result).toMatchObject({ pack: { header: { name: 'Beat' }, entries: [{ kind: 'person' }, {}] } });
  });

  it('has its faults reported on the line where the object starts', async () => {
    const line = array.split('\n').findIndex(one => one.includes('Bea"')) - 1;
    expect((await problemsOf(array))[0]).toMatch(new RegExp(`^${line + 1}: `));
  });
});

describe('one JSON object', () => {
  const entries = [{ name: 'Oda Vik', kind: 'Person', context: 'from Bergen' }];
  const header = { name: 'Beat', date: '2026-02-01' };

  it.each([
    ['a header', { pack: header, entries }],
    ['a header after its entries', { entries, pack: header }],
    ['a header’s lines', { ...header, entries }],
  ])('with %s is read', async (_, object) => {
    for (const indent of [0, 2])
      expect(await read(JSON.stringify(object, null, indent))).toMatchObject({
        pack: { header: { name: 'Beat' }, entries: [{ name: 'Oda Vik', kind: 'person' }] },
        ignored: [],
      });
  });

  it('with one entry is a line of its own', async () => {
    const line = JSON.stringify({ ...entries[0], asOf: '2026-02' });
    expect(await read(line)).toMatchObject({ pack: { entries: [{ name: 'Oda Vik' }] } });
    expect(await problemsOf(`${line.replace('{', '{"entries":[],')}\n${line}`)).toHaveLength(0);
  });
});

describe('JSON lines', () => {
  it('are reported by line if they are wrong', async () => {
    const text = `{"pack":{"name":"Beat","date":"2026-02-01"}}

{"name":"Ann Doe","kind":"person","context":"Ohio state senator"}
{"name":"Bob
["Cy"]
{"name":"Di","kind":"mood","context":"One"}
`;
    const problems = await problemsOf(text);
    expect(problems.map(one => one.split(':')[0])).toEqual(['4', '5', '6']);
  });
});

describe('a hostile table', () => {
  const table = (lines: number, line: (n: number) => string) =>
    `#name,Many\n#date,2026-02-01\n\nname,kind,context,relations\n${Array.from({ length: lines }, (_, n) => line(n)).join('\n')}`;

  it('of 100,000 lines is refused in one sentence', async () => {
    expect(await problemsOf(table(100_000, n => `Ann Doe ${n},person,Senator,`))).toEqual([
      expect.stringMatching(/^0: .*100,?000/),
    ]);
  });

  it('may have hundreds of thousands of faults', async () => {
    const line = (n: number) =>
      `Ann Doe ${n},person,Senator,${Array.from({ length: 5 }, (_, i) => `memberOf:nobody-${n}-${i}`).join('|')}`;
    expect((await read(table(30_000, line))) as object).toMatchObject({ problems: { length: 150_000 } });
  });
});
