import { Parser } from 'htmlparser2';
import { webAddress } from '../../text/addresses/web-address.ts';
import { plainText } from '../plain-text.ts';
import { type DraftItem, finishItem } from './draft-item.ts';
import { type FeedItem, type LeftOut, MAX_ITEMS, type ParsedFeed } from './parsed-feed.ts';

/** Namespaces whose elements are matched without their prefix. */
const PLAIN_NAMESPACES =
  /^(https?:\/\/www\.w3\.org\/2005\/atom|https?:\/\/purl\.org\/(rss\/1\.0|atom\/ns#)\/?|https?:\/\/backend\.userland\.com\/rss2?)$/i;
const ITEM = new Set(['item', 'entry']);
/** Characters read per field, because some contain a whole article. */
const MAX_FIELD_LENGTH = 20_000;

/**
 * Parses RSS 0.9 to 2.0, RDF and Atom. The tokenizer is forgiving: everything before an error is read. Only XML's five
 * predefined entities are decoded, so that none can refer to a file or expand without limit.
 * @param address of the feed, to resolve relative links
 */
export function readXml(text: string, address: string): ParsedFeed {
  const feed = new FeedBuilder(address);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => feed.open(name, attributes),
      ontext: part => feed.text(part),
      onclosetag: (_, implied) => feed.close(implied),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.write(text);
  feed.ended = true;
  parser.end();
  return feed.reading();
}

class FeedBuilder {
  /** Set at the end of the text: elements that are closed after that were truncated. */
  ended = false;
  private readonly path: string[] = [];
  private readonly bases: string[];
  private readonly plainPrefixes = new Set<string>();
  private readonly items: FeedItem[] = [];
  private readonly leftOut: LeftOut[] = [];
  private title = '';
  /** Open items, innermost last: broken feeds don't close one before the next. */
  private readonly drafts: { readonly item: DraftItem; readonly depth: number }[] = [];
  private capture: { name: string; depth: number; text: string } | null = null;

  constructor(address: string) {
    this.bases = [address];
  }

  open(rawName: string, attributes: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(attributes))
      if (key.startsWith('xmlns:') && PLAIN_NAMESPACES.test(value)) this.plainPrefixes.add(key.slice(6));
    const name = this.plainName(rawName);
    this.path.push(name);
    const base = this.bases.at(-1) ?? '';
    this.bases.push(
      attributes['xml:base'] ? (webAddress(attributes['xml:base'], base || undefined) ?? base) : base,
    );
    const depth = this.path.length;
    if (this.capture) {
      this.capture.text += ' ';
      return;
    }
    const draft = this.drafts.at(-1);
    if (ITEM.has(name)) {
      const item: DraftItem = {
        fields: new Map(),
        links: new Map(),
        base: this.bases.at(-1)!,
        about: attributes['rdf:about'] ?? '',
        isGuidOpaque: false,
      };
      this.drafts.push({ item, depth });
    } else if (draft && depth === draft.depth + 1) {
      if (attributes.href && /^(link|content)$/.test(name)) noteLink(draft.item, attributes);
      else this.capture = { name, depth, text: '' };
      if (name === 'enclosure' && attributes.url && !draft.item.links.has('enclosure'))
        draft.item.links.set('enclosure', attributes.url);
      if (name === 'guid') draft.item.isGuidOpaque = attributes.ispermalink?.trim().toLowerCase() === 'false';
    } else if (!draft && /^(title|link)$/.test(name) && depth <= 3) {
      this.capture = { name: `feed:${name}`, depth, text: '' };
    }
  }

  text(part: string): void {
    if (this.capture && this.capture.text.length < MAX_FIELD_LENGTH) this.capture.text += part;
  }

  close(implied: boolean): void {
    const depth = this.path.length;
    const name = this.path.pop();
    this.bases.pop();
    if (this.capture?.depth === depth) this.endField(implied && this.ended);
    else if (this.capture) this.capture.text += ' ';
    if (ITEM.has(name ?? '') && this.drafts.at(-1)?.depth === depth) this.endItem();
  }

  reading(): ParsedFeed {
    if (this.items.length === 0 && this.leftOut.length > 0)
      return {
        ok: false,
        problem: 'no-links',
        found: '',
        leftOut: this.leftOut,
      };
    return { ok: true, title: this.title, items: this.items, leftOut: this.leftOut };
  }

  private plainName(name: string): string {
    const colon = name.indexOf(':');
    return colon > 0 && this.plainPrefixes.has(name.slice(0, colon)) ? name.slice(colon + 1) : name;
  }

  private endField(cutOff: boolean): void {
    const { name } = this.capture!;
    const text = withoutCdataMarks(this.capture!.text);
    this.capture = null;
    // Part of an address or headline is worse than none.
    if (!text.trim() || (cutOff && !/summary|description|content/.test(name))) return;
    if (name === 'feed:title') this.title ||= plainText(text, 200);
    else if (name === 'feed:link') this.setBase(text);
    else {
      const fields = this.drafts.at(-1)?.item.fields;
      if (!fields?.has(name)) fields?.set(name, text);
    }
  }

  /** If the feed's address is unknown, links are relative to the site. */
  private setBase(text: string): void {
    const site = this.bases[0] ? null : webAddress(text);
    if (site) this.bases.fill(site);
  }

  private endItem(): void {
    const { item } = this.drafts.pop()!;
    if (this.items.length >= MAX_ITEMS || (item.fields.size === 0 && item.links.size === 0)) return;
    const finished = finishItem(item);
    if ('url' in finished) this.items.push(finished);
    else this.leftOut.push(finished);
  }
}

/** Some generators escape a CDATA section, or put one into another, so that its marks become text. */
function withoutCdataMarks(text: string): string {
  return text.includes('<![CDATA[') ? text.replaceAll('<![CDATA[', '').replaceAll(']]>', '') : text;
}

function noteLink(item: DraftItem, attributes: Readonly<Record<string, string>>): void {
  const relation = attributes.rel || 'alternate';
  const readable = !attributes.type || /html|text/i.test(attributes.type);
  const key = relation === 'alternate' && !readable ? 'self' : relation;
  if (!item.links.has(key)) item.links.set(key, attributes.href!);
}
