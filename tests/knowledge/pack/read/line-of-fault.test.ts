import { describe, expect, it } from 'vitest';
import { describeInEnglish } from '../../../../lib/i18n/describe-in-english.ts';
import { readPack } from '../../../../lib/knowledge/pack/read/read-pack.ts';

async function problemsOf(text: string): Promise<string[]> {
  const result = await readPack(text, { fileName: 'beat', today: '2026-03-01', isKnown: () => false });
  return 'problems' in result ? result.problems.map(one => `${one.line}: ${describeInEnglish(one)}`) : [];
}

describe('a problem is on the line that an editor shows', () => {
  it.each([
    ['a line names the separator', 3, 'sep=;\r\nname;kind;context;asOf\r\nAnn Doe;robot;x;2026-01\r\n'],
    [
      'line breaks are mixed',
      3,
      'name,kind,context,asOf\nAnn Doe,person,x,2026-01\r\nBob Roe,robot,x,2026-01\r\n',
    ],
    [
      'lines end as on an old Mac',
      3,
      'name,kind,context,asOf\rAnn Doe,person,x,2026-01\rBob Roe,robot,x,2026-01\r',
    ],
    ['a cell has two lines', 2, 'name,kind,context,asOf\r\n"Bob\r\nRoe",robot,x,2026-01\r\n'],
    [
      'a cell before it has two lines',
      4,
      'name,kind,context,asOf\r\nAnn Doe,person,"x\r\ny",2026-01\r\nBob Roe,robot,x,2026-01\r\n',
    ],
  ])('if %s', async (_, line, text) => {
    const problems = await problemsOf(text);
    expect(problems.filter(one => one.includes('“kind” is “robot”'))).toEqual([
      expect.stringMatching(`^${line}: `),
    ]);
  });

  it('of an array with one key per line, named once, with its column', async () =>
    expect(await problemsOf('[\n  {\n    "name": "Ann"\n    "kind": "person"\n  }\n]')).toEqual([
      expect.stringMatching(/^4: The JSON breaks at character 5 of the line\./),
    ]));

  it('of an array with one object per line, for each line', async () => {
    const problems = await problemsOf(
      '[\n{"name":"Ann" "kind":"person"},\n{"name":"Bob","kind":"person","context":"x","asOf":"2026-01"}\n]',
    );
    expect(problems).toEqual([expect.stringMatching(/^2: .* character 15 /)]);
  });
});

describe('a broken quotation mark', () => {
  it.each([
    [
      'that is never closed',
      '3: In column “context”, a quotation mark is opened and never',
      'Bob Roe,person,"a man,2026-01',
    ],
    ['with text after it', '3: In column “kind”, there is text after', 'Bob Roe,"per"son,"a",2026-01'],
    [
      'that opens on a later line of its row',
      '4: In column “context”, a quotation mark is opened',
      '"Bob\nRoe",person,"a man,2026-01',
    ],
    ['beyond the columns', '3: In column “5”, a quotation mark', 'Bob Roe,person,a man,2026-01,"more'],
  ])('%s is the only fault of its line', async (_, start, row) =>
    expect(await problemsOf(`name,kind,context,asOf\nAnn Doe,person,x,2026-01\n${row}\n`)).toEqual([
      expect.stringMatching(`^${start}`),
    ]),
  );

  it('in the line of column names is named by number', async () =>
    expect(await problemsOf('name,"kind,context,asOf\nAnn Doe,person,x,2026-01\n')).toEqual([
      expect.stringMatching(/^1: In column “2”, a quotation mark/),
    ]));
});

describe('a list of entries in one object', () => {
  const ann = '{"name":"Ann Doe","kind":"person",\n"context":"a [woman], etc.","asOf":"2026-01"}';

  it('is blamed by line', async () => {
    const bob = ann.replace('Ann', 'Bob').replace('person', 'robot');
    const problems = await problemsOf(`{"pack":{"name":"Beat"},\n"entries":[\n${ann},\n${bob}, 3\n]}`);
    expect(problems).toEqual([
      expect.stringMatching(/^5: “kind” is “robot”/),
      expect.stringMatching(/^6: Each entry must be a JSON object/),
    ]);
  });

  it('breaks in one place', async () =>
    expect(await problemsOf(`{"entries":[\n${ann}\n${ann}\n]}`)).toEqual([
      expect.stringMatching(/^4: The JSON breaks at character 1 /),
    ]));
});

it('knows kinds in the languages of the interface', async () => {
  const kinds = ['Firma', 'Personne', 'Organización', 'شخص', 'منظمة'];
  const rows = kinds.map((kind, at) => `Name Nr${at},${kind},x,2026-01`);
  expect(await problemsOf(`name,kind,context,asOf\n${rows.join('\n')}\n`)).toEqual([]);
});
