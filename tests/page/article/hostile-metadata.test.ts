import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleSigns } from '../../../lib/page/article/article-signs.ts';
import { pageTitleOf } from '../../../lib/page/article/find-headline.ts';
import { authorsOf } from '../../../lib/page/article/runs/end-matter.ts';

type Attack = (size: number) => string;

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const repeat = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length));
const spaces: Attack = size => ' '.repeat(size);
/** By what is repeated, up to a number of characters. */
const ATTACKS: Readonly<Record<string, Attack>> = {
  'spaces in the author': size => `<meta name="author" content="a${spaces(size)}b">`,
  'spaces in the title': size => `<meta property="og:title" content="a${spaces(size)}b">`,
  'types that never close': size => script(repeat('"@type":["x ', size)),
  'quotes in a type that never closes': size => script(`"@type":[${repeat('"x', size)}`),
  'a type of one word': size => script(`"@type":"${repeat('x', size)}`),
  'spaces after a type': size => script(repeat(`"@type"${spaces(1000)}`, size)),
  'authors that never close': size => script(repeat('"author":{', size)),
  'names in an author that never closes': size => script(`"author":{${repeat('"name":"', size)}`),
  'spaces after an author': size => script(repeat(`"author"${spaces(1000)}`, size)),
  'many scripts': size => repeat(script(repeat('"@type":["x "author":{', 10_000)), size),
};

function documentWith(head: string): Document {
  return parseHTML(`<html><head>${head}</head><body></body></html>`).document;
}

/** The cheapest of several runs, in milliseconds of this process's own time: the machine may be busy with others. */
function cost(document: Document): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    articleSigns(document);
    authorsOf(document);
    pageTitleOf(document);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
}

describe('metadata of a hostile page', () => {
  it.each(Object.entries(ATTACKS))('takes no more than linear time to read: %s', (_, attack) => {
    // Differences of less than 2 ms are noise.
    const small = Math.max(2, cost(documentWith(attack(15_000))));
    expect(cost(documentWith(attack(150_000)))).toBeLessThanOrEqual(small * 12);
  });

  it.each(Object.entries(ATTACKS))('has a limit beyond which its size costs nothing: %s', (_, attack) => {
    const large = Math.max(5, cost(documentWith(attack(1_000_000))));
    expect(cost(documentWith(attack(4_000_000)))).toBeLessThanOrEqual(large * 3);
  });

  it('is still read when it is ordinary, with spaces and line breaks', () => {
    const author = '{ "@type": "Person",\n  "name": "Ann Lee" }';
    const json = `{\n  "@context": "https://schema.org",\n  "@type" : [ "ReportageNewsArticle", "Thing" ],\n  "author" : [ ${author} ] }`;
    expect(authorsOf(documentWith(script(json)))).toEqual(['Ann Lee']);
    const { document } = parseHTML(
      `<html><head>${script(json)}</head><body><div>${`<p>${'A paragraph of a story. '.repeat(5)}</p>`.repeat(3)}</div></body></html>`,
    );
    expect(articleSigns(document)).toBe('article');
  });
});
