import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advertisedFeed } from '../../lib/coverage/feed/advertised-feed.ts';
import { readOpml } from '../../lib/coverage/feed/opml.ts';
import { parseDate } from '../../lib/coverage/feed/parse-date.ts';
import { parseFeed } from '../../lib/coverage/feed/parse-feed.ts';
import { plainText } from '../../lib/coverage/plain-text.ts';
import { pageKey, webAddress } from '../../lib/text/addresses/web-address.ts';
import { decodeBytes } from '../../lib/text/decode-bytes.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('decodeBytes', () => {
  it.each([
    ['UTF-8 that the header calls Latin 1', Buffer.from('Élysée'), 'text/xml; charset=iso-8859-1', 'Élysée'],
    ['Latin 1 by header', latin1('Élysée'), 'text/xml; charset=ISO-8859-1', 'Élysée'],
    [
      'Latin 1 by declaration',
      latin1('<?xml version="1.0" encoding="iso-8859-1"?>é'),
      '',
      '<?xml version="1.0" encoding="iso-8859-1"?>é',
    ],
    [
      'Latin 1 that calls itself UTF-8',
      latin1('<?xml encoding="utf-8"?>Übermaß'),
      '',
      '<?xml encoding="utf-8"?>Übermaß',
    ],
    [
      'Cyrillic by declaration',
      Buffer.from([...latin1('<?xml encoding="windows-1251"?>'), 0xcc, 0xe8, 0xf0]),
      '',
      '<?xml encoding="windows-1251"?>Мир',
    ],
    ['UTF-16 with its mark', Buffer.from('\ufeff<a>é', 'utf16le'), '', '<a>é'],
    ['UTF-16 without', Buffer.from('<a>é', 'utf16le'), '', '<a>é'],
    ['UTF-8 that was cut inside a character', Buffer.from('Élysé').subarray(0, -1), '', 'Élys'],
    ['an encoding that nobody knows', Buffer.from('plain'), 'text/xml; charset=klingon', 'plain'],
  ])('%s', (_, bytes, contentType, text) => {
    expect(decodeBytes(bytes, contentType)).toBe(text);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.string(),
        (bytes, type) => typeof decodeBytes(bytes, type) === 'string',
      ),
    );
  });
});

describe('parseDate', () => {
  const noon = Date.UTC(2026, 0, 2, 12, 0, 0);
  it.each([
    'Fri, 02 Jan 2026 12:00:00 GMT',
    'Thu, 02 Jan 2026 12:00:00 +0000',
    '2 Jan 2026 07:00:00 EST',
    'Fri, 2 Jan 2026 13:00:00 CET',
    'vr, 2 Jan 2026 12:00:00 GMT',
    '2026-01-02T12:00:00Z',
    '2026-01-02T14:00:00+02:00',
    '2026-01-02 12:00:00',
    '2026-01-02T12:00:00',
    '2026-01-02 14:00:00 +0200',
    '1767355200',
    'Jan 2 2026 12:00:00 GMT',
    'January 2, 2026 07:00:00 EST',
    'Jan. 2nd, 2026 12:00 +0000',
    'Friday, January 2, 2026 at 12:00 GMT',
    'Fri Jan 2, 2026 13:00:00 +0100',
  ])('%s', text => {
    expect(parseDate(text)).toBe(noon);
  });
  it.each([
    '',
    'yesterday',
    '0001-01-01T00:00:00Z',
    'Fri, 02 Jan 1904 12:00:00 GMT',
    'Marble 2 2026 12:00:00 GMT',
    'Jan 42 2026',
  ])('no date: "%s"', text => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('advertisedFeed', () => {
  const head = (links: string) => `<!doctype html><html><head><title>Paper</title>${links}</head><body>`;
  const rss = (href: string, more = '') =>
    `<link rel="alternate" type="application/rss+xml" href="${href}" ${more}>`;
  it.each([
    ['an address relative to the page', rss('/feed'), 'https://paper.example/feed'],
    [
      'one relative to the base that it names',
      `<base href="https://cdn.example/a/">${rss('b.xml')}`,
      'https://cdn.example/a/b.xml',
    ],
    [
      'not that of the comments',
      rss('/c', 'title="Paper » Comments Feed"') + rss('/feed'),
      'https://paper.example/feed',
    ],
    [
      'Atom and JSON Feed',
      '<link type="application/feed+json" rel="me alternate" href="/f.json">',
      'https://paper.example/f.json',
    ],
    ['no script', rss('javascript:alert(1)'), null],
    ['no other language of the page', '<link rel="alternate" hreflang="de" href="/de">', null],
    ['none', '', null],
  ])('%s', (_, links, feed) => {
    expect(advertisedFeed(head(links), 'https://paper.example/news/')).toBe(feed);
  });

  it('belongs to the page that advertised it', () => {
    expect(parseFeed(head(rss('/feed')), 'https://paper.example/')).toMatchObject({
      ok: false,
      problem: 'html',
      feed: 'https://paper.example/feed',
    });
  });
});

describe('plainText', () => {
  it.each([
    ['a &amp; b', 'a & b'],
    ['<p>one</p><p>two</p>', 'one two'],
    ['<b>bo</b>ld', 'bold'],
    ['x<script>alert(1)</script>y', 'x y'],
    ['line\n\tbreak\u00a0here', 'line break here'],
    ['safe\u202egnp.exe', 'safegnp.exe'],
    ['1 < 2', '1 < 2'],
  ])('%s', (markup, text) => expect(plainText(markup, 100)).toBe(text));
  it('ends a long text at a word', () => expect(plainText('many words are here', 12)).toBe('many words…'));
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'tag:x',
    'https://a:b@c.example/',
    '',
  ])('none of ours: %s', address => expect(webAddress(address)).toBeNull());
  it('have one key per page', () => {
    const key = pageKey('https://news.example/a?id=1');
    expect(pageKey('http://www.news.example/a/?utm_source=x&id=1&fbclid=2#top')).toBe(key);
    expect(pageKey('https://news.example/a?id=2')).not.toBe(key);
  });
});

describe('parseFeed', () => {
  it('never throws, and returns only web addresses', () => {
    const part = fc.constantFrom(
      '<rss>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>',
      '</link>',
      '<![CDATA[',
      ']]>',
      '&x;',
      'https://a.example/',
      'javascript:x',
      '<entry>',
      '<link href="x"/>',
      '<!--',
      '<?xml',
      '{',
      '"items"',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), parts => {
        const reading = parseFeed(parts.join(''), 'https://feed.example/');
        if (reading.ok) for (const { url } of reading.items) expect(url).toMatch(/^https?:/);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses anything that isn’t a feed, and says what it is', () => {
    const problem = (text: string) => {
      const reading = parseFeed(text);
      return reading.ok ? 'ok' : reading.problem;
    };
    expect(problem(' ')).toBe('empty');
    expect(problem('<!-- hi --><!DOCTYPE html><html>')).toBe('html');
    expect(problem('{"a":1}')).toBe('json');
    expect(problem('{"version":"https://jsonfeed.org/version/1","items":[{"i')).toBe('truncated');
    expect(problem('<urlset><url/></urlset>')).toBe('not-a-feed');
    expect(problem('Too many requests')).toBe('not-a-feed');
    expect(problem('<rss><channel></channel></rss>')).toBe('ok');
  });
});

describe('readOpml', () => {
  it('lists each feed once, with or without folders, and only web addresses', () => {
    const opml = `<opml><body><outline text="Folder"><outline text="One &amp; only" xmlUrl="https://one.example/feed"/>
      <outline xmlUrl="https://one.example/feed"/><outline xmlUrl="file:///x"/></outline><outline title="Two" xmlurl="http://two.example/"/></body></opml>`;
    expect(readOpml(opml)).toEqual({
      feeds: [
        { name: 'One & only', address: 'https://one.example/feed' },
        { name: 'Two', address: 'http://two.example/' },
      ],
      leftOut: 1,
    });
    expect(readOpml('no such thing')).toEqual({ feeds: [], leftOut: 0 });
  });

  it.each([
    ['xmlUrl="feed://oak.example/news"', 'https://oak.example/news'],
    ['xmlUrl="feed:http://oak.example/news"', 'http://oak.example/news'],
    ['xmlUrl="oak.example:8080/news"', 'https://oak.example:8080/news'],
    ['type="rss" url="https://oak.example/news"', 'https://oak.example/news'],
    ['type="link" url="https://oak.example/page"', undefined],
    ['xmlUrl="javascript:alert(1)"', undefined],
    ['xmlUrl="feed:file:///etc/passwd"', undefined],
    ['xmlUrl="ftp://oak.example/news"', undefined],
  ])('reads %s as %s', (attributes, address) => {
    expect(readOpml(`<opml><body><outline ${attributes}/></body></opml>`).feeds[0]?.address).toBe(address);
  });
});

describe('the address of an item', () => {
  const urlOf = (inside: string, root = 'rss', attributes = '') => {
    const feed = parseFeed(
      `<${root} ${attributes}><channel><item><title>Oak</title>${inside}</item></channel></${root}>`,
      'https://oak.example/feed/news.xml',
    );
    return feed.ok ? feed.items[0]?.url : undefined;
  };

  it.each([
    ['<link>/a</link>', 'https://oak.example/a'],
    ['<link>www.oak.example/a</link>', 'https://www.oak.example/a'],
    ['<link>www/a</link>', 'https://oak.example/feed/www/a'],
    ['<link>//cdn.example/a</link>', 'https://cdn.example/a'],
    ['<guid>https://oak.example/a</guid>', 'https://oak.example/a'],
    ['<guid isPermaLink="false">https://oak.example/a</guid>', undefined],
    ['<guid>oak-17</guid>', undefined],
    ['<guid isPermaLink="true">/a</guid>', 'https://oak.example/a'],
    ['<guid>oak-17</guid><enclosure url="https://cdn.example/a.mp3"/>', 'https://cdn.example/a.mp3'],
    ['<link>&lt;![CDATA[https://oak.example/a]]&gt;</link>', 'https://oak.example/a'],
  ])('%s is %s', (inside, url) => {
    expect(urlOf(inside)).toBe(url);
  });

  it('is the subject of an RDF item without a link', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <item rdf:about="https://oak.example/a"><title>Oak</title></item>
      <item rdf:about="urn:oak:b"><title>Elm</title></item></rdf:RDF>`;
    const feed = parseFeed(rdf);
    expect(feed.ok && feed.items.map(({ url }) => url)).toEqual(['https://oak.example/a']);
  });

  it('is never the relative form of an id in JSON Feed', () => {
    const json = (item: object) =>
      parseFeed(
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ title: 'Oak', ...item }] }),
        'https://oak.example/feed.json',
      );
    expect(json({ id: '17' }).ok).toBe(false);
    expect(json({ id: 'https://oak.example/a' })).toMatchObject({
      items: [{ url: 'https://oak.example/a' }],
    });
  });
});

describe('a headline', () => {
  it.each([
    ['&lt;![CDATA[Oak &amp;amp; elm]]&gt;', 'Oak & elm'],
    ['<![CDATA[<![CDATA[Oak]]]]><![CDATA[>]]>', 'Oak'],
    ['<![CDATA[Oak [3]]]>', 'Oak [3]'],
  ])('%s is %s', (title, expected) => {
    const feed = parseFeed(
      `<rss><channel><item><title>${title}</title><link>https://oak.example/a</link></item></channel></rss>`,
    );
    expect(feed.ok && feed.items[0]?.title).toBe(expected);
  });
});
