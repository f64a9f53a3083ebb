import { readOpml } from '../../lib/coverage/feed/opml.ts';
import { parseFeed } from '../../lib/coverage/feed/parse-feed.ts';
import type { LeftOut } from '../../lib/coverage/feed/parsed-feed.ts';
import type { FeedList } from '../../lib/model/coverage/coverage-status.ts';
import { decodeBytes } from '../../lib/text/decode-bytes.ts';

export type FeedFile =
  | FeedList
  | {
      readonly title: string;
      readonly items: readonly {
        readonly title: string;
        readonly url: string;
        /** ISO 8601, or null if the item has no valid date. */
        readonly published: string | null;
      }[];
      readonly dropped: number;
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly problem: string; readonly found: string };

/**
 * Reads a feed or a list of feeds, whichever it is.
 * @param base address of the feed
 */
export function readFeedFile(bytes: Uint8Array, base = ''): FeedFile {
  const text = decodeBytes(bytes);
  if (/<opml[\s>]/i.test(text.slice(0, 4000))) return readOpml(text);
  const feed = parseFeed(text, base);
  if (!feed.ok) return { problem: feed.problem, found: feed.found };
  const { title, leftOut } = feed;
  const items = feed.items.map(({ title, url, published }) => ({
    title,
    url,
    published: published === null ? null : new Date(published).toISOString(),
  }));
  return { title, items, dropped: leftOut.length, leftOut };
}
