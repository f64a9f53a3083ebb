import { Parser } from 'htmlparser2';
import { isLocalAddress } from '../../text/addresses/local-address.ts';
import { hostOf, webAddress } from '../../text/addresses/web-address.ts';

const FEED_TYPES = /^application\/(rss\+xml|atom\+xml|feed\+json|rdf\+xml)\b/i;
/** Only the start of the page is parsed: its head is there. */
const HEAD_LENGTH = 200_000;
/** Longer addresses wouldn't fit into the message. */
const MAX_LENGTH = 200;

/**
 * Address of the feed in a page's head (`rel="alternate"`), ignoring feeds of comments; null if there is none.
 * @param address of the page
 */
export function advertisedFeed(html: string, address: string): string | null {
  const feeds: string[] = [];
  let base = address;
  const parser = new Parser({
    onopentag: (name, { rel = '', type = '', href = '', title = '' }) => {
      if (name === 'base' && href) base = webAddress(href, address || undefined) ?? base;
      if (name !== 'link' || !FEED_TYPES.test(type) || !/\balternate\b/i.test(rel)) return;
      const feed = webAddress(href, base || undefined);
      if (!feed || (isLocalAddress(feed) && hostOf(feed) !== hostOf(address))) return;
      if (feed.length <= MAX_LENGTH && !/\bcomments?\b/i.test(title)) feeds.push(feed);
    },
  });
  parser.end(html.slice(0, HEAD_LENGTH));
  return feeds[0] ?? null;
}
