import { Parser } from 'htmlparser2';
import type { FeedList, ListedFeed } from '../../model/coverage/coverage-status.ts';
import { isLocalAddress } from '../../text/addresses/local-address.ts';
import { typedAddress } from '../../text/addresses/typed-address.ts';
import { plainText } from '../plain-text.ts';

/** Largest OPML file that is read, in bytes: more feeds than anyone follows. */
export const OPML_BYTES_LIMIT = 5_000_000;
/** More than anyone can follow. */
const MAX_FEEDS = 1000;

/** The feeds in an OPML file, without duplicates, in order; empty if it isn't OPML. */
export function readOpml(text: string): FeedList {
  const feeds = new Map<string, ListedFeed>();
  let leftOut = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const typed = name === 'outline' ? feedAttribute(attributes) : '';
        if (!typed) return;
        const address = feedAddress(typed);
        // A list from someone else must not reach into the reader's network.
        if (!address || isLocalAddress(address) || feeds.size >= MAX_FEEDS) leftOut++;
        else if (!feeds.has(address))
          feeds.set(address, {
            address,
            name: plainText(attributes.title || attributes.text || '', 100) || address,
          });
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return { feeds: [...feeds.values()], leftOut };
}

/** The address of an outline's feed: `xmlUrl`, or `url` in lists of subscriptions that call it so. */
function feedAttribute({ xmlurl, url, type = '' }: Readonly<Record<string, string>>): string {
  return xmlurl?.trim() || (/^(rss|atom|feed)/i.test(type) ? (url?.trim() ?? '') : '');
}

/**
 * The web address of a feed, which may start with the `feed:` scheme, before or instead of https, or lack a scheme.
 * @returns null for other schemes and invalid addresses
 */
function feedAddress(typed: string): string | null {
  const address = typed.replace(/^feed:(?:\/\/)?/i, '');
  return /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) && !/^https?:/i.test(address)
    ? null
    : typedAddress(address);
}
