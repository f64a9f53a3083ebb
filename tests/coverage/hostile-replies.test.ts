import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../lib/coverage/feed/parse-feed.ts';
import { MAX_ITEMS } from '../../lib/coverage/feed/parsed-feed.ts';
import { readQuery, readSummary } from '../../lib/coverage/sources/encyclopaedia.ts';
import { readItems } from '../../lib/coverage/sources/wikidata.ts';

const MARKUP = '<img src=x onerror=alert(1)><script>alert(1)</script>\u202eA &amp; <b>B</b>';
const reply = (value: unknown) => ({
  status: 200,
  text: JSON.stringify(value),
  contentType: 'application/json',
  retryAt: null,
});
const item = (link: string) =>
  `<item><title>Router</title><link>${link}</link><description>Text.</description></item>`;
const feedOf = (items: string) => `<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`;

describe('markup in every field of a reply', () => {
  it.each([
    [
      'a summary',
      () =>
        readSummary(
          reply({
            type: MARKUP,
            title: MARKUP,
            extract: MARKUP,
            description: MARKUP,
            thumbnail: { source: MARKUP },
            content_urls: { desktop: { page: MARKUP } },
            wikibase_item: MARKUP,
          }),
          0,
        ),
    ],
    [
      'a query',
      () =>
        readQuery(
          reply({
            query: {
              pages: [
                {
                  title: MARKUP,
                  extract: MARKUP,
                  description: MARKUP,
                  thumbnail: { source: MARKUP },
                  fullurl: `javascript:${MARKUP}`,
                  pageprops: { wikibase_item: MARKUP },
                },
              ],
            },
          }),
          0,
        ),
    ],
  ])('of Wikipedia is dropped from %s, and its text kept', (_, read) => {
    const found = read();
    if (!found.ok) throw new Error('no summary');
    const { title, summary, description, picture, url, wikidata } = found.value;
    for (const text of [title, summary, description]) expect(text).toBe('A & B');
    expect([picture, wikidata]).toEqual([undefined, undefined]);
    expect(url).toMatch(/^https:\/\/en\.wikipedia\.org\//);
    expect(url).not.toContain('<');
  });

  it('of Wikidata leaves text, and no id', () => {
    const text = { en: { value: MARKUP } };
    const claim = { mainsnak: { datavalue: { value: { id: MARKUP } } }, rank: 'normal' };
    const entity = { labels: text, descriptions: text, claims: { P39: [claim], P106: [claim] } };
    const read = (id: string) => readItems(reply({ entities: { [id]: { ...entity, id } } }), 0);
    expect(read(MARKUP)).toMatchObject({ ok: false });
    expect(read('Q42')).toMatchObject({
      ok: true,
      value: [{ id: 'Q42', label: 'A & B', description: 'A & B', roleIds: [] }],
    });
  });
});

describe('a feed', () => {
  it('of 20,000 items is read up to a limit', () => {
    const items = Array.from({ length: 20_000 }, (_, i) => item(`https://a.example/${i}`)).join('');
    const feed = parseFeed(feedOf(items), 'https://a.example/feed');
    expect(feed).toMatchObject({ ok: true });
    expect(feed.ok && feed.items.length).toBe(MAX_ITEMS);
  });

  it.each([
    'http://192.168.1.1/reboot',
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://0x7f.1/',
    'http://router.local/',
    'http://router/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,hello',
    'chrome-extension://abc/options.html',
    'blob:https://a.example/1',
    'https://user:word@a.example/',
  ])('gives no story with a link to %s', link => {
    const feed = parseFeed(feedOf(item(link) + item('https://a.example/1')), 'https://a.example/feed');
    expect(feed).toMatchObject({
      ok: true,
      items: [{ url: 'https://a.example/1' }],
      leftOut: [{ missing: 'address' }],
    });
  });

  it('gives no such story by setting the base of its links', () => {
    const rss = feedOf(item('/reboot')).replace('<rss ', '<rss xml:base="http://192.168.1.1/" ');
    const feed = parseFeed(rss, 'https://a.example/feed');
    expect(feed.ok ? feed.items.filter(({ url }) => url.includes('192.168')) : []).toEqual([]);
  });

  it('from the reader’s own network may link into it', () => {
    const feed = parseFeed(feedOf(item('http://192.168.1.5/story')), 'http://192.168.1.5/feed');
    expect(feed).toMatchObject({ ok: true, items: [{ url: 'http://192.168.1.5/story' }] });
  });
});
