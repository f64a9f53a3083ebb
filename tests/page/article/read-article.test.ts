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

  describe('typography', () => {
    function paragraph(inner: string): string | undefined {
      const html = `<html><body><main>${TEXT}<p>${inner}</p>${TEXT}</main></body></html>`;
      return read(html)?.article.text.split('\n').slice(2, -2).join('\n');
    }

    it.each([
      [
        'a number',
        'Ada Lind<sup>1</sup> and the Board of Trade<sup>2</sup>.',
        'Ada Lind and the Board of Trade.',
      ],
      ['a linked number', 'Ada Lind<sup><a href="#n1">1</a></sup>, who spoke', 'Ada Lind, who spoke'],
      ['a number in bold text', '<b>Ada Lind</b><sup>1</sup> spoke', 'Ada Lind spoke'],
      ['brackets', 'Ada Lind<sup class="reference"><a href="#r">[12]</a></sup> spoke', 'Ada Lind spoke'],
      ['a reference by role', 'Ada Lind<a role="doc-noteref" href="#n1">1</a> spoke', 'Ada Lind spoke'],
      ['a trademark', 'Lindware<sup>TM</sup> Pro', 'Lindware Pro'],
    ])('leaves out footnote markers: %s', (_name, inner, text) => expect(paragraph(inner)).toBe(text));

    it.each([
      ['an area', '40 km<sup>2</sup> of harbour', '40 km2 of harbour'],
      ['a power', 'about 10<sup>6</sup> bolts', 'about 106 bolts'],
      ['an ordinal', 'the 19<sup>th</sup> century', 'the 19th century'],
      ['a lowered number', 'tonnes of CO<sub>2</sub> a year', 'tonnes of CO2 a year'],
      ['a number that isn’t raised', 'the G<b>20</b> summit', 'the G20 summit'],
      ['a link', 'Ada Lind, <a href="/1">1</a> of 2', 'Ada Lind, 1 of 2'],
    ])('keeps %s', (_name, inner, text) => expect(paragraph(inner)).toBe(text));

    it.each([
      ['a bold place name', '<b>Wexmouth</b>Ada Lind spoke', 'Wexmouth Ada Lind spoke'],
      [
        'a bold heading',
        '<strong>The Last Act</strong>Another winter of storms',
        'The Last Act Another winter of storms',
      ],
      ['spans', '<span>Oct 5, 2026</span><span>Ada Lind</span>', 'Oct 5, 2026 Ada Lind'],
      [
        'sentences in spans',
        'It <span>closed.</span>Ada Lind <i>spoke.</i><span>Then</span> left',
        'It closed. Ada Lind spoke. Then left',
      ],
      ['a quotation', '<span>It closed.</span><span>“Never again”</span>', 'It closed. “Never again”'],
    ])('separates %s from text that styles set apart', (_name, inner, text) =>
      expect(paragraph(inner)).toBe(text),
    );

    it.each([
      [
        'a name with a capital inside',
        '<b>Mc</b>Donald, <i>Mac</i><b>Arthur</b>, Mc<b>Leod</b>',
        'McDonald, MacArthur, McLeod',
      ],
      ['a brand', 'the <b>Lind</b>Ware, <b>i</b>Phone and <i>Lind</i>AI', 'the LindWare, iPhone and LindAI'],
      ['a drop cap', '<span style="display:block; float:left">T</span>he bridge', 'The bridge'],
      [
        'a drop cap hidden from screen readers',
        '<span aria-hidden="true">T</span><span class="sr-only">T</span>he bridge',
        'The bridge',
      ],
      ['initials', '<b>J.</b><i>Lind</i> spoke', 'J.Lind spoke'],
      ['a possessive', '<b>Lind</b>’s bridge', 'Lind’s bridge'],
      ['a sentence that ends in a link', 'It <a href="/x">closed</a>. Then', 'It closed. Then'],
      ['a domain', 'Example<b>.com</b>', 'Example.com'],
    ])('doesn’t split %s', (_name, inner, text) => expect(paragraph(inner)).toBe(text));

    it('leaves out icons that are hidden from screen readers', () => {
      expect(paragraph('<span aria-hidden="true">→</span>Ada <i aria-hidden="true">X</i>spoke')).toBe(
        'Ada spoke',
      );
    });

    it('reads inline elements styled as blocks as blocks', () => {
      const [one, two] = ['One', 'Two'].map(
        word => `${word} of the engineers had warned that the bearings may not last another winter of storms`,
      );
      const line = (text: string) => `<span class="line" style="color: red; display: block">${text}</span>`;
      expect(paragraph(line(one!) + line(two!))).toBe(`${one}\n${two}`);
      expect(paragraph(`${line(one!).replace('display: block', 'display: inline-block')}, ${two}`)).toBe(
        `${one}, ${two}`,
      );
    });

    it('maps the text after a footnote mark and a glued boundary back to the page', () => {
      const { document } = parseHTML(
        `<html><body><main>${TEXT}<p><b>Wexmouth</b>Ada Lind<sup>1</sup> <i>spoke</i> up</p>${TEXT}</main></body></html>`,
      );
      const { article, map } = readArticle(document)!;
      const start = article.text.indexOf('Ada Lind spoke');
      const pieces = map
        .rangesOf({ start, end: start + 'Ada Lind spoke'.length })
        .map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        );
      expect(pieces).toEqual(['Ada Lind', ' ', 'spoke']);
      const mark = document.querySelector('sup')!.firstChild!;
      expect(map.offsetAt(mark, 0)).toBeNull();
    });
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
