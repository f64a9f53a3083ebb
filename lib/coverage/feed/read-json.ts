import { webAddress } from '../../text/addresses/web-address.ts';
import { plainText } from '../plain-text.ts';
import { parseDate } from './parse-date.ts';
import {
  type FeedItem,
  type LeftOut,
  MAX_ITEMS,
  type ParsedFeed,
  SUMMARY_LENGTH,
  TITLE_LENGTH,
} from './parsed-feed.ts';

/** Parses JSON Feed 1.0 and 1.1. https://www.jsonfeed.org */
export function readJsonFeed(text: string, address: string): ParsedFeed {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return {
      ok: false,
      problem: 'truncated',
      found: '',
      leftOut: [],
    };
  }
  const { version, items, title, home_page_url } = fieldsOf(feed);
  if (!/jsonfeed\.org/.test(textOf(version)) || !Array.isArray(items))
    return { ok: false, problem: 'json', found: 'JSON', leftOut: [] };
  const base = address || webAddress(textOf(home_page_url)) || '';
  const read = items.slice(0, MAX_ITEMS).map(item => itemOf(item, base));
  const found = read.filter(item => 'url' in item);
  const leftOut = read.filter(item => 'missing' in item);
  if (found.length === 0 && read.length > 0)
    return {
      ok: false,
      problem: 'no-links',
      found: '',
      leftOut,
    };
  return {
    ok: true,
    title: plainText(textOf(title), 200),
    items: found,
    leftOut,
  };
}

function itemOf(item: unknown, base: string): FeedItem | LeftOut {
  const fields = fieldsOf(item);
  const address =
    webAddress(textOf(fields.url), base || undefined) ??
    webAddress(textOf(fields.external_url), base || undefined) ??
    // Without a base: an id that isn't a complete address would become a dead link.
    webAddress(textOf(fields.id));
  const summary = plainText(
    textOf(fields.summary) || textOf(fields.content_text) || textOf(fields.content_html),
    SUMMARY_LENGTH,
  );
  const title = plainText(textOf(fields.title), TITLE_LENGTH) || plainText(summary, 100);
  if (!address) return { missing: 'address', hint: title };
  if (!title) return { missing: 'headline', hint: address };
  return {
    url: address,
    title,
    summary,
    guid: textOf(fields.id).slice(0, 500),
    published: parseDate(textOf(fields.date_published) || textOf(fields.date_modified)),
    outlet: '',
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
