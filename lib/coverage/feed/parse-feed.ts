import { isLocalAddress } from '../../text/addresses/local-address.ts';
import { hostOf } from '../../text/addresses/web-address.ts';
import { advertisedFeed } from './advertised-feed.ts';
import type { FeedItem, LeftOut, ParsedFeed } from './parsed-feed.ts';
import { readJsonFeed } from './read-json.ts';
import { readXml } from './read-xml.ts';

/**
 * Parses a feed: RSS, RDF, Atom or JSON Feed. Never throws.
 * @param text decoded with `decodeBytes`
 * @param address of the feed, to resolve relative links
 */
export function parseFeed(text: string, address = ''): ParsedFeed {
  const feed = readFeed(text, address);
  return feed.ok ? withoutLocal(feed, address) : feed;
}

/** Leaves out links into the reader's own network, as to a router, unless the feed is from there itself. */
function withoutLocal(feed: Extract<ParsedFeed, { ok: true }>, address: string): ParsedFeed {
  const host = hostOf(address);
  const isUsable = ({ url }: FeedItem): boolean => !isLocalAddress(url) || hostOf(url) === host;
  const unusable = feed.items.filter(item => !isUsable(item));
  if (!unusable.length) return feed;
  const leftOut = unusable.map(({ title }): LeftOut => ({ missing: 'address', hint: title }));
  return { ...feed, items: feed.items.filter(isUsable), leftOut: [...feed.leftOut, ...leftOut] };
}

function readFeed(text: string, address: string): ParsedFeed {
  const start = text.slice(0, 4000).replace(/^[\s\ufeff]+/, '');
  if (!start) return { ok: false, problem: 'empty', found: '', leftOut: [] };
  if (start[0] === '{' || start[0] === '[') return readJsonFeed(text.replace(/^\ufeff/, ''), address);
  const root = rootElement(start);
  // Some templates wrap a feed in an HTML page.
  if (
    /^(html|head|body|script|div|!doctype html)$/i.test(root) &&
    !/<(?:feed|rss)\s[^<>]*(?:xmlns|version)=/i.test(start)
  )
    return {
      ok: false,
      problem: 'html',
      found: titleOf(text),
      leftOut: [],
      feed: advertisedFeed(text, address) ?? undefined,
    };
  if (!root) return { ok: false, problem: 'not-a-feed', found: firstWords(start), leftOut: [] };
  const feed = readXml(text, address);
  if (feed.ok && feed.items.length === 0 && !/^(\w+:)?(rss|rdf|feed|channel|!doctype html|html)$/i.test(root))
    return { ok: false, problem: 'not-a-feed', found: `<${root}>`, leftOut: [] };
  return feed;
}

/** What may come before the first element: each way to open, and how that closes. */
const PROLOGUE = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
  // After the entities that a document type declares.
  [']', '>'],
] as const;

/** Name of the first element after declarations and comments; empty if there is no markup. */
function rootElement(start: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(start[at] ?? '')) at++;
    if (/^<!doctype\s+html/i.test(start.slice(at, at + 100))) return '!doctype html';
    const [opened, closed] = PROLOGUE.find(([open]) => start.startsWith(open, at)) ?? [];
    if (!opened) return /^<([\w:-]+)/.exec(start.slice(at))?.[1] ?? '';
    const end = start.indexOf(closed, at + opened.length);
    if (end < 0) return '';
    at = end + closed.length;
  }
}

function titleOf(html: string): string {
  return /<title[^<>]*>([^<]{1,120})/i.exec(html)?.[1]?.trim() ?? '';
}

function firstWords(text: string): string {
  return text.slice(0, 80).replace(/\s+/g, ' ').trim();
}
