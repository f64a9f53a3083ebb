import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutlets } from '../../modules/outlets/compile.ts';

const text = readFileSync(path.resolve(import.meta.dirname, '../../knowledge/outlets/outlets.jsonl'), 'utf8');
const good = text.split('\n')[0]!;

describe('the catalogue', () => {
  const { outlets, problems } = checkOutlets(text, 'knowledge/outlets/outlets.jsonl');

  it('has no errors', () => expect(problems).toEqual([]));

  it('has at least 400 outlets in 60 countries', () => {
    const newsrooms = new Set(outlets.map(({ home }) => new URL(home).hostname));
    expect(newsrooms.size).toBeGreaterThanOrEqual(400);
    expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(60);
  });

  it.each([
    ['no JSON', '{', 'x.jsonl:2: no JSON'],
    [
      'a wrong country',
      good.replace('"US"', '"usa"').replace('npr', 'npr2'),
      'x.jsonl:2: "country" is "usa"',
    ],
    [
      'an address that is no https',
      good.replace('"https://feeds', '"http://feeds'),
      'x.jsonl:2: "feed" is "http://feeds.npr.org/1001/rss.xml"',
    ],
    [
      'a label for subscribers that nobody looked up',
      good.replace('{', '{"paid":true,').replace('npr', 'npr2'),
      'x.jsonl:2: "paidChecked" is missing',
    ],
    [
      'a check of a label that is not there',
      good.replace('{', '{"paidChecked":"listed","paidAsOf":"2026-11",').replace('npr', 'npr2'),
      'x.jsonl:2: "paid" is missing',
    ],
    ['an unknown field', good.replace('{', '{"star":1,'), 'x.jsonl:2: "star" is no field'],
    [
      'a feed twice',
      good.replace('"npr"', '"npr-2"'),
      'x.jsonl:2: feed "https://feeds.npr.org/1001/rss.xml" is also at x.jsonl:1',
    ],
  ])('names the place of %s', (_, line, problem) => {
    expect(checkOutlets(`${good}\n${line}\n`, 'x.jsonl').problems).toContain(problem);
  });
});
