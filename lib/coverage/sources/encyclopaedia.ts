import { plainText } from '../plain-text.ts';
import { webAddress } from '../web-address.ts';
import { freePicture } from './free-picture.ts';
import { encode } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { type Answer, blocked, changed, NONE, type Reply } from './reply.ts';

/** What is shown of an encyclopaedia's article. */
export interface PageSummary {
  readonly title: string;
  readonly description: string;
  readonly summary: string;
  readonly picture?: string | undefined;
  readonly url: string;
  readonly wikidata?: string | undefined;
}

/** Wikipedia and Wikidata are one switch: the second says what the first leaves out. */
export const ENCYCLOPAEDIA = {
  id: 'wikipedia',
  name: 'Wikipedia and Wikidata',
  servers: ['https://en.wikipedia.org', 'https://www.wikidata.org'],
  /** Their rule: no more than three at once; we ask one at a time. */
  gapMs: 300,
  /** Wikimedia asks every program to say what it is. */
  headers: {
    'api-user-agent': 'Dramatis browser extension',
  },
  licence: 'Wikipedia, CC BY-SA 4.0; Wikidata, CC0',
} as const;

const SUMMARY_LENGTH = 700;

/** Address of an article's summary, by its title. https://en.wikipedia.org/api/rest_v1/ */
export function summaryQuestion(server: string, title: string): string {
  return `${server}/api/rest_v1/page/summary/${encodeURIComponent(title.replaceAll(' ', '_'))}?redirect=true`;
}

/** The older way to the same, for when the first one is gone. https://www.mediawiki.org/wiki/API:Query */
export function queryQuestion(server: string, title: string): string {
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

/** An article's summary. `none` for a missing article and for a page that lists meanings. */
export function readSummary(reply: Reply, now: number): Answer<PageSummary> {
  if (reply.status === 404) return isMissing(reply) ? NONE : changed('gone', 404);
  const json = readJson(reply, now);
  if (!json.ok) return json;
  const fields = fieldsOf(json.value);
  const type = textOf(fields.type);
  if (type === 'disambiguation' || type === 'no-extract') return NONE;
  const title = plainText(textOf(fields.title), 200);
  const summary = plainText(textOf(fields.extract), SUMMARY_LENGTH);
  if (!title || !('extract' in fields)) return changed('form');
  if (!summary) return NONE;
  return {
    ok: true,
    value: {
      title,
      summary,
      description: plainText(textOf(fields.description), 200),
      picture: freePicture(textOf(fieldsOf(fields.thumbnail).source)),
      url: webAddress(textOf(fieldsOf(fieldsOf(fields.content_urls).desktop).page)) ?? articleAddress(title),
      wikidata: wikidataId(fields.wikibase_item),
    },
  };
}

/** The same from the Action API, both of its formats. */
export function readQuery(reply: Reply, now: number): Answer<PageSummary> {
  const json = readJson(reply, now);
  if (!json.ok) return json;
  const answer = fieldsOf(json.value);
  const refusal = mediaWikiError(answer);
  if (refusal) return refusal;
  const pages = fieldsOf(answer.query).pages;
  const page = fieldsOf((listOf(pages) ?? Object.values(fieldsOf(pages)))[0]);
  if (!pages) return changed('form');
  const properties = fieldsOf(page.pageprops);
  const title = plainText(textOf(page.title), 200);
  const summary = plainText(textOf(page.extract), SUMMARY_LENGTH);
  if ('missing' in page || 'invalid' in page || 'disambiguation' in properties || !summary) return NONE;
  return {
    ok: true,
    value: {
      title,
      summary,
      description: plainText(textOf(page.description), 200),
      picture: freePicture(textOf(fieldsOf(page.thumbnail).source)),
      url: webAddress(textOf(page.fullurl)) ?? articleAddress(title),
      wikidata: wikidataId(properties.wikibase_item),
    },
  };
}

/** An error that comes under status 200, in either of MediaWiki's forms; null where there is none. */
export function mediaWikiError(answer: Readonly<Record<string, unknown>>): Answer<never> | null {
  const error = answer.error ?? listOf(answer.errors)?.[0];
  if (!error) return null;
  const { code, info, text } = fieldsOf(error);
  if (/^(no-such-entity|missingtitle|invalidtitle)$/.test(textOf(code))) return NONE;
  const words = plainText(textOf(info) || textOf(text) || textOf(code), 150);
  return words ? blocked('said', words) : blocked('form');
}

/** An id like Q42; undefined for anything else. */
export function wikidataId(value: unknown): string | undefined {
  return typeof value === 'string' && /^Q[1-9]\d{0,11}$/.test(value) ? value : undefined;
}

function articleAddress(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

function isMissing({ text }: Reply): boolean {
  return /^\s*\{/.test(text) && /not.?found/i.test(text);
}
