import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { KitTexts } from '../../../tools/fit-cast/article-texts.ts';

const kit = mkdtempSync(path.join(tmpdir(), 'kit-'));
afterAll(() => rmSync(kit, { recursive: true }));
mkdirSync(path.join(kit, 'html'));
writeFileSync(
  path.join(kit, 'html/manifest.jsonl'),
  '{"path": "elm.html", "url": "https://www.elm.example/berg"}\n{"path": "empty.html"}\n',
);
const SENTENCES = 'Ada Berg has opened the bridge over the river, and the town came to see it. '.repeat(8);
writeFileSync(
  path.join(kit, 'html/elm.html'),
  `<html><head><title>Ada Berg opens the bridge</title></head><body><article><h1>Ada Berg opens the bridge</h1>
  <p>${SENTENCES}</p><p>${SENTENCES}</p><p>${SENTENCES}</p></article></body></html>`,
);
writeFileSync(path.join(kit, 'html/empty.html'), '<html><body></body></html>');
writeFileSync(
  path.join(kit, 'oak.jsonl'),
  [
    {
      id: 'titled',
      title: 'Ada Berg opens the bridge',
      text: 'Ada Berg opens the bridge\nShe did so on Monday.',
    },
    { id: 'numbered', title: '12.txt', text: 'Ada Berg opens the bridge\nShe did so on Monday.' },
    { id: 'plain', text: 'Ada Berg opened it on Monday.\nShe said so.' },
  ]
    .map(line => JSON.stringify(line))
    .join('\n'),
);

const texts = new KitTexts(kit, []);
const find = (source: { page: string } | { set: string; text: string }) =>
  texts.find({ source, place: 'judged.jsonl:3' });
const rolesOf = (text: string) => find({ set: 'oak', text }).article.blocks.map(({ role }) => role);

describe('a judged text', () => {
  it('is a saved page with the host it was on', () => {
    const { article, prior } = find({ page: 'elm.html' });
    expect(article.text).toContain('Ada Berg has opened the bridge');
    expect(prior).toEqual({ host: 'www.elm.example' });
  });

  it.each([
    ['its title as headline, once', 'titled', ['headline', 'paragraph']],
    ['a first line that is no sentence as headline', 'numbered', ['headline', 'paragraph']],
    ['no headline if it begins with a sentence', 'plain', ['paragraph', 'paragraph']],
  ])('of a set has %s', (_, text, roles) => expect(rolesOf(text)).toEqual(roles));

  it.each([
    [{ page: 'none.html' }, /^judged\.jsonl:3: .*manifest\.jsonl has no page "none\.html": correct its path/],
    [{ page: 'empty.html' }, /^judged\.jsonl:3: no article is found on "empty\.html": delete the line/],
    [{ set: 'ash', text: '1' }, /^judged\.jsonl:3: there is no .*ash\.jsonl: correct the set, or --kit/],
    [{ set: 'oak', text: 'none' }, /^judged\.jsonl:3: the set oak has no text "none": correct it/],
  ])('that the kit lacks is reported: %j', (source, message) => expect(() => find(source)).toThrow(message));
});
