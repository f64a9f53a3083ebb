import { webAddress } from '../../text/addresses/web-address.ts';
import { plainText } from '../plain-text.ts';
import { parseDate } from './parse-date.ts';
import { type FeedItem, type LeftOut, SUMMARY_LENGTH, TITLE_LENGTH } from './parsed-feed.ts';

/** An item whose element is still open. */
export interface DraftItem {
  /** Raw text by lower-case element name. */
  readonly fields: Map<string, string>;
  /** `href` of link elements by `rel`. */
  readonly links: Map<string, string>;
  base: string;
  /** The item's own address in RDF (`rdf:about`); may be empty. */
  readonly about: string;
  /** Whether the feed says that `guid` isn't an address. */
  isGuidOpaque: boolean;
}

// Elements that may contain each part of an item, best first.
const SUMMARY = [
  'description',
  'summary',
  'media:description',
  'content:encoded',
  'content',
  'itunes:summary',
];
const DATE = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dcterms:created',
  'created',
  'updated',
  'modified',
  'dcterms:modified',
];
const TITLE = ['title', 'dc:title', 'media:title'];
const HINT_LENGTH = 100;
const ID = ['guid', 'id', 'dc:identifier'];

/** The finished item, or what it lacks. */
export function finishItem({ fields, links, base, about, isGuidOpaque }: DraftItem): FeedItem | LeftOut {
  const url = firstAddress(
    [
      fields.get('feedburner:origlink'),
      links.get('alternate'),
      fields.get('link'),
      about,
      addressId(fields.get('id')),
      isGuidOpaque ? undefined : addressId(fields.get('guid')),
      links.get('related'),
      links.get('self'),
      links.get('enclosure'),
    ],
    base,
  );
  const title = firstText(fields, TITLE, TITLE_LENGTH);
  const summary = firstText(fields, SUMMARY, SUMMARY_LENGTH);
  if (!url) {
    const other = fields.get('link') ?? fields.get('guid') ?? fields.get('id') ?? '';
    return { missing: 'address', hint: title || plainText(summary || other, HINT_LENGTH) };
  }
  if (!title && !summary) return { missing: 'headline', hint: url };
  return {
    url,
    title: title || plainText(summary, 100),
    summary: summary === title ? '' : summary,
    guid: (ID.map(name => fields.get(name)?.trim()).find(Boolean) ?? '').slice(0, 500),
    published: firstDate(fields),
    outlet: plainText(fields.get('source') ?? '', 100),
  };
}

function firstAddress(candidates: readonly (string | undefined)[], base: string): string | null {
  for (const candidate of candidates) {
    if (!candidate) continue;
    const address = webAddress(withMissingScheme(candidate), base || undefined);
    if (address) return address;
  }
  return null;
}

/** An id, if it is a web address, at least from the root of its site. Any other id would become a dead link. */
function addressId(id: string | undefined): string | undefined {
  return id && /^\s*(?:https?:\/)?\/\S/i.test(id) ? id : undefined;
}

/** Some feeds leave out the scheme. A relative address hardly ever starts with "www.". */
function withMissingScheme(address: string): string {
  return /^\s*www\.[\w-]+\./i.test(address) ? `https://${address.trim()}` : address;
}

function firstText(fields: ReadonlyMap<string, string>, names: readonly string[], maxLength: number): string {
  for (const name of names) {
    const text = plainText(fields.get(name) ?? '', maxLength);
    if (text) return text;
  }
  return '';
}

function firstDate(fields: ReadonlyMap<string, string>): number | null {
  for (const name of DATE) {
    const time = parseDate(fields.get(name) ?? '');
    if (time !== null) return time;
  }
  return null;
}
