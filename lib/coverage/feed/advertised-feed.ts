import { Parser } from 'htmlparser2';
import { webAddress } from '../web-address.ts';

const FEED_TYPES = /^application\/(rss\+xml|atom\+xml|feed\+json|rdf\+xml)\b/i;
/** As much of a page as its head may fill. */
const HEAD_LENGTH = 200_000;
/** Longer ones could not be shown whole. */
const LONGEST = 200;

/**
 * Address of the feed that a page names in its head (`rel="alternate"`), that of the comments aside; null where it names
 * none.
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
      if (feed && feed.length <= LONGEST && !/\bcomments?\b/i.test(title)) feeds.push(feed);
    },
  });
  parser.end(html.slice(0, HEAD_LENGTH));
  return feeds[0] ?? null;
}
