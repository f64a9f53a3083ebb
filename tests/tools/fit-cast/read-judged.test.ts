import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readJudged } from '../../../tools/fit-cast/read-judged.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'judged-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(...lines: readonly string[]) {
  const file = path.join(folder, 'judged.jsonl');
  writeFileSync(file, lines.join('\n'));
  return readJudged(file);
}

const PAGE = '{"page": "oak/elm.html", "main": ["Ada Berg", ["Elm", "Elm Group"]], "may": []}';
const TEXT = '{"set": "oak/lind", "text": "12", "main": [], "may": ["Lind"]}';

describe('a file of judgements', () => {
  it('judges pages and texts of sets, with forms of one name', () => {
    expect(read(PAGE, '', TEXT)).toMatchObject([
      {
        source: { page: 'oak/elm.html' },
        judgement: { main: [['Ada Berg'], ['Elm', 'Elm Group']], may: [] },
      },
      { source: { set: 'oak/lind', text: '12' }, judgement: { main: [], may: [['Lind']] } },
    ]);
  });

  it.each([
    ['is no JSON', '{"page": ', /judged\.jsonl:2 isn't JSON: write \{"page"/],
    ['is no object', 'null', /:2 doesn't say which text it judges: write/],
    ['names no text', '{"set": "oak", "main": [], "may": []}', /:2 doesn't say which text it judges: write/],
    [
      'has no list of names',
      '{"page": "b", "main": "Ada Berg", "may": []}',
      /:2: "main" isn't a list of names/,
    ],
    ['lacks a list', '{"page": "b", "main": []}', /:2: "may" isn't a list of names: write/],
    ['has an empty name', '{"page": "b", "main": [""], "may": []}', /:2: "main" isn't a list of names/],
    [
      'has a name without forms',
      '{"page": "b", "main": [[]], "may": []}',
      /:2: "main" isn't a list of names/,
    ],
    ['judges a text again', PAGE, /:2 judges the same text as .*judged\.jsonl:1: delete one/],
  ])('says where a line %s, and what to do', (_, line, message) =>
    expect(() => read(PAGE, line)).toThrow(message),
  );

  it('says that it is missing', () => {
    expect(() => readJudged(path.join(folder, 'none.jsonl'))).toThrow(/none\.jsonl can't be read \(ENOENT\)/);
  });
});
