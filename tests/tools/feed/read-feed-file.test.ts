import { describe, expect, it } from 'vitest';
import { readFeedFile } from '../../../tools/feed/read-feed-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('npm run feed', () => {
  it('lists the items of a feed, with absolute addresses and ISO dates, and the items it leaves out', () => {
    const feed = `<rss><channel><title>Oak</title>
      <item><title>One</title><link>/1</link><pubDate>Jan 2 2026 12:00 GMT</pubDate></item>
      <item><title>Two</title><link>/2</link></item><item><title>No link</title></item></channel></rss>`;
    expect(readFeedFile(bytes(feed), 'https://oak.example/')).toEqual({
      title: 'Oak',
      items: [
        { title: 'One', url: 'https://oak.example/1', published: '2026-01-02T12:00:00.000Z' },
        { title: 'Two', url: 'https://oak.example/2', published: null },
      ],
      dropped: 1,
      leftOut: [{ missing: 'address', hint: 'No link' }],
    });
  });

  it.each(['utf-16le', 'latin1'] as const)('lists the feeds of an OPML file in %s', encoding => {
    const name = encoding === 'latin1' ? 'ISO-8859-1' : 'UTF-16';
    const text = `<?xml version="1.0" encoding="${name}"?><opml><outline text="Zürich" xmlUrl="z.example"/></opml>`;
    expect(readFeedFile(Buffer.from(text, encoding))).toEqual({
      feeds: [{ name: 'Zürich', address: 'https://z.example/' }],
      leftOut: 0,
    });
  });

  it('says what a file is instead of a feed', () => {
    expect(readFeedFile(bytes('<html><title>Oak News</title></html>'))).toEqual({
      problem: 'html',
      found: 'Oak News',
    });
  });
});
