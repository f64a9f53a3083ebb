import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/article/read-article.ts';

const TEXT = `<p>The council of Wexmouth has put off its vote on the harbour until the spring, its leader said.</p>
<p>Engineers had warned that the bearings of the bridge may not last another winter of storms.</p>`;

function read(html: string) {
  const { document } = parseHTML(`<!doctype html>${html}`);
  return readArticle(document);
}

describe('readArticle', () => {
  it('returns null if there is nothing to read', () => {
    expect(read('<html><body><p>Short.</p></body></html>')).toBeNull();
  });

  it('falls back on the page’s title if there is no headline', () => {
    const html = `<html><head><title> Vote\n put off </title></head><body><main>${TEXT}</main></body></html>`;
    expect(read(html)?.article.title).toBe('Vote put off');
  });

  it('joins inline markup without adding spaces, and reads a line break as one', () => {
    const paragraph =
      '<p>Mc<b>Do</b>nald<a href="/x">’s</a> <em>man</em>,<br>Ray Kroc, <span>spoke</span></p>';
    const html = `<html><body><main>${TEXT}${paragraph}${TEXT}</main></body></html>`;
    expect(read(html)?.article.text.split('\n')[2]).toBe('McDonald’s man, Ray Kroc, spoke');
  });

  it.each([
    ['<html lang="pt-BR">', '', 'pt-BR'],
    ['<html>', '<meta property="og:locale" content="en_GB">', 'en-GB'],
    ['<html lang="not a tag">', '', undefined],
    ['<html>', '', undefined],
  ])('detects the declared language: %s %s', (root, head, language) => {
    const html = `${root}<head>${head}</head><body><main>${TEXT}</main></body></html>`;
    expect(read(html)?.article.language).toBe(language);
  });

  it('prefers the article’s language to the page’s', () => {
    expect(read(`<html lang="en"><body><main lang="de">${TEXT}</main></body></html>`)?.article.language).toBe(
      'de',
    );
  });
});
