import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/article/read-article.ts';
import { readArticlePage } from '../../../lib/page/article/read-article-page.ts';

interface Expected {
  readonly looksLikeArticle: boolean;
  readonly language?: string;
  /** Role and text of each block. Absent if the page isn't an article. */
  readonly blocks?: readonly (readonly [string, string])[];
}

const ROOT = new URL('../../pages/', import.meta.url);

describe.each(readdirSync(ROOT))('page %s', name => {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, ROOT), 'utf8');
  const expected: Expected = JSON.parse(read('expected.json'));
  const { document } = parseHTML(read('page.html'));

  it(expected.looksLikeArticle ? 'is read as an article' : 'is skipped', () =>
    expect(readArticlePage(document) !== null).toBe(expected.looksLikeArticle),
  );

  it.runIf(expected.blocks)('is read as it is rendered, and isn’t changed', () => {
    const before = document.toString();
    const { article } = readArticle(document)!;
    const blocks = article.blocks.map(block => [block.role, article.text.slice(block.start, block.end)]);
    expect(blocks).toEqual(expected.blocks);
    expect(article.text).toBe(blocks.map(([, text]) => text).join('\n'));
    expect(article.title).toBe(expected.blocks![0]![1]);
    expect(article.language).toBe(expected.language);
    expect(document.toString()).toBe(before);
  });
});
