import type { ReadLanguage } from '../../model/read-language.ts';
import { webAddress } from '../../text/addresses/web-address.ts';
import { wikipediaAddress } from '../../text/addresses/wikipedia-address.ts';
import { plainText } from '../plain-text.ts';
import { freePicture } from './free-picture.ts';
import { encode } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { blocked, changed, NO_RESULTS, type Reply, type SourceResult } from './reply.ts';

/** The introduction of a Wikipedia article. */
export interface PageSummary {
  readonly title: string;
  readonly description: string;
  readonly summary: string;
  readonly language: ReadLanguage;
  readonly picture?: string | undefined;
  readonly url: string;
  readonly wikidata?: string | undefined;
}

/** Wikipedia and Wikidata are turned on together: each has facts that the other lacks. */
export const ENCYCLOPAEDIA = {
  id: 'wikipedia',
  name: 'Wikipedia and Wikidata',
  /** Match patterns of their hosts. Wikipedia's depends on the language. */
  origins: ['https://*.wikipedia.org/*', 'https://www.wikidata.org/*'],
  /** Wikimedia allows three concurrent requests; we send one at a time. */
  gapMs: 300,
  /** Wikimedia asks clients to identify themselves. https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy */
  headers: {
    'api-user-agent': 'Dramatis browser extension',
  },
  licence: 'Wikipedia, CC BY-SA 4.0; Wikidata, CC0',
} as const;

const SUMMARY_LENGTH = 700;

export function wikipediaServer(language: ReadLanguage): string {
  return `https://${language}.wikipedia.org`;
}

export const WIKIDATA_SERVER = 'https://www.wikidata.org';

/** URL of an article's summary. https://en.wikipedia.org/api/rest_v1/ */
export function summaryUrl(server: string, title: string): string {
  return `${server}/api/rest_v1/page/summary/${encodeURIComponent(title.replaceAll(' ', '_'))}?redirect=true`;
}

/** URL of the same summary in the older Action API, in case the first one is gone. https://www.mediawiki.org/wiki/API:Query */
export function queryUrl(server: string, title: string): string {
  return `${server}/w/api.php?${encode({
    action: 'query',
    prop: 'extracts|pageimages|description|pageprops|info',
    inprop: 'url',
    exintro: '1',
    explaintext: '1',
    pithumbsize: '320',
    redirects: '1',
    titles: title,
    format: 'json',
    formatversion: '2',
    origin: '*',
  })}`;
}

/** Parses a summary. No result for missing articles and disambiguation pages. */
export function readSummary(
  reply: Reply,
  now: number,
  language: ReadLanguage = 'en',
): SourceResult<PageSummary> {
  if (reply.status === 404) return isMissing(reply) ? NO_RESULTS : changed('gone', 404);
  const json = readJson(reply, now);
  if (!json.ok) return json;
  const fields = fieldsOf(json.value);
  const type = textOf(fields.type);
  if (type === 'disambiguation' || type === 'no-extract') return NO_RESULTS;
  const title = plainText(textOf(fields.title), 200);
  const summary = plainText(textOf(fields.extract), SUMMARY_LENGTH);
  if (!title || !('extract' in fields)) return changed('form');
  if (!summary) return NO_RESULTS;
  return {
    ok: true,
    value: {
      title,
      summary,
      language,
      description: plainText(textOf(fields.description), 200),
      picture: freePicture(textOf(fieldsOf(fields.thumbnail).source)),
      url:
        webAddress(textOf(fieldsOf(fieldsOf(fields.content_urls).desktop).page)) ??
        wikipediaAddress(title, language),
      wikidata: wikidataId(fields.wikibase_item),
    },
  };
}

/** Parses a reply of the Action API, in either of its format versions. */
export function readQuery(
  reply: Reply,
  now: number,
  language: ReadLanguage = 'en',
): SourceResult<PageSummary> {
  const json = readJson(reply, now);
  if (!json.ok) return json;
  const body = fieldsOf(json.value);
  const failure = mediaWikiError(body);
  if (failure) return failure;
  const pages = fieldsOf(body.query).pages;
  const page = fieldsOf((listOf(pages) ?? Object.values(fieldsOf(pages)))[0]);
  if (!pages) return changed('form');
  const properties = fieldsOf(page.pageprops);
  const title = plainText(textOf(page.title), 200);
  const summary = plainText(textOf(page.extract), SUMMARY_LENGTH);
  if ('missing' in page || 'invalid' in page || 'disambiguation' in properties || !summary) return NO_RESULTS;
  return {
    ok: true,
    value: {
      title,
      summary,
      language,
      description: plainText(textOf(page.description), 200),
      picture: freePicture(textOf(fieldsOf(page.thumbnail).source)),
      url: webAddress(textOf(page.fullurl)) ?? wikipediaAddress(title, language),
      wikidata: wikidataId(properties.wikibase_item),
    },
  };
}

/** The error in a MediaWiki reply with status 200, in either of its formats; null if there is none. */
export function mediaWikiError(body: Readonly<Record<string, unknown>>): SourceResult<never> | null {
  const error = body.error ?? listOf(body.errors)?.[0];
  if (!error) return null;
  const { code, info, text } = fieldsOf(error);
  if (/^(no-such-entity|missingtitle|invalidtitle)$/.test(textOf(code))) return NO_RESULTS;
  const message = plainText(textOf(info) || textOf(text) || textOf(code), 150);
  return message ? blocked('said', message) : blocked('form');
}

/** The value if it's an id like Q42. */
export function wikidataId(value: unknown): string | undefined {
  return typeof value === 'string' && /^Q[1-9]\d{0,11}$/.test(value) ? value : undefined;
}

function isMissing({ text }: Reply): boolean {
  return /^\s*\{/.test(text) && /not.?found/i.test(text);
}
