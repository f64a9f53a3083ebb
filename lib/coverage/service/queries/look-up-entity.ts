import type { EntityContextRequest } from '../../../model/coverage/coverage-requests.ts';
import type { EntityContext } from '../../../model/panel/look-up-state.ts';
import type { ReadLanguage } from '../../../model/read-language.ts';
import { trimEndCharacters } from '../../../text/trim-characters.ts';
import {
  ENCYCLOPAEDIA,
  type PageSummary,
  queryUrl,
  readQuery,
  readSummary,
  summaryUrl,
  WIKIDATA_SERVER,
  wikipediaServer,
} from '../../sources/encyclopaedia.ts';
import { NO_RESULTS, type Reply, type SourceResult } from '../../sources/reply.ts';
import {
  entitiesUrl,
  type Item,
  type ItemKeys,
  readItems,
  readSearch,
  searchUrl,
} from '../../sources/wikidata.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { queryServer } from './query-source.ts';

const { id: SOURCE, gapMs, headers, licence } = ENCYCLOPAEDIA;

/** One look-up, which takes several requests. */
interface LookUp {
  readonly context: CoverageContext;
  readonly signal: AbortSignal;
  /** Best first; English is the last resort. */
  readonly languages: readonly ReadLanguage[];
  readonly wikipedia: (language: ReadLanguage) => string;
  readonly wikidata: string;
}

/** The item that a name means, and its articles. */
interface Found {
  readonly item: string | undefined;
  readonly articles: Item['articles'];
}

/**
 * Asks Wikipedia and Wikidata about an entity: in the language of the article if Wikipedia has an article in it, else in
 * English.
 */
export async function lookUpEntity(
  context: CoverageContext,
  request: EntityContextRequest,
  signal: AbortSignal,
): Promise<SourceResult<EntityContext>> {
  const lookUp = await prepare(context, request, signal);
  const found = await findItem(lookUp, request);
  const summary = await summaryOf(lookUp, found.articles, request.name);
  if (!summary.ok) return summary;
  const { value } = summary;
  const item = found.item ?? value.wikidata;
  const roles = await rolesOf(lookUp, item);
  return {
    ok: true,
    value: {
      title: value.title,
      summary: value.summary,
      language: value.language,
      picture: value.picture,
      wikipedia: value.url,
      wikidata: item,
      roles: roles.length > 0 ? roles : [value.description].filter(Boolean),
      licence,
      at: context.now(),
    },
  };
}

async function prepare(
  context: CoverageContext,
  { language = 'en' }: EntityContextRequest,
  signal: AbortSignal,
): Promise<LookUp> {
  const own = trimEndCharacters((await context.settings()).servers[SOURCE] ?? '', /\//);
  const wikipedia = own ? () => own : wikipediaServer;
  // Readers may have allowed the English Wikipedia alone.
  const isAllowed = language !== 'en' && (await context.hasPermission(wikipedia(language), 'tell'));
  return {
    context,
    signal,
    languages: isAllowed ? [language, 'en'] : ['en'],
    wikipedia,
    wikidata: own || WIKIDATA_SERVER,
  };
}

async function findItem(lookUp: LookUp, { name, wikipedia, wikidata }: EntityContextRequest): Promise<Found> {
  const { languages } = lookUp;
  const known: Found = { item: wikidata, articles: wikipedia ? { en: wikipedia } : {} };
  // In English, the title is enough.
  if (wikipedia && languages[0] === 'en') return known;
  const keys = keysOf(known) ?? (await search(lookUp, name));
  if (!keys) return known;
  const address = entitiesUrl(lookUp.wikidata, keys, 'sitelinks', languages);
  const [item] = (await valueIfOk(sendForItems(lookUp, address))) ?? [];
  return { item: known.item ?? item?.id, articles: { ...known.articles, ...item?.articles } };
}

function keysOf({ item, articles }: Found): ItemKeys | null {
  if (item) return { ids: [item] };
  return articles.en ? { title: articles.en } : null;
}

async function search(lookUp: LookUp, name: string): Promise<ItemKeys | null> {
  const address = searchUrl(lookUp.wikidata, name, lookUp.languages[0]!);
  const id = await valueIfOk(send(lookUp, address, (reply, now) => readSearch(reply, now, name)));
  return id ? { ids: [id] } : null;
}

/** The summary in the first language that has one. If a server fails, no other is asked instead: it may soon be back. */
async function summaryOf(
  lookUp: LookUp,
  articles: Found['articles'],
  name: string,
): Promise<SourceResult<PageSummary>> {
  let result: SourceResult<PageSummary> = NO_RESULTS;
  for (const [language, title] of titlesToTry(lookUp, articles, name)) {
    result = await summaryIn(lookUp, language, title);
    if (result.ok || result.state.state !== 'none') return result;
  }
  return result;
}

function titlesToTry(
  { languages }: LookUp,
  articles: Found['articles'],
  name: string,
): readonly (readonly [ReadLanguage, string])[] {
  const found = languages.flatMap(language => {
    const title = articles[language];
    return title ? [[language, title] as const] : [];
  });
  if (found.length > 0) return found;
  // The article under a bare surname could be about anyone.
  return name.includes(' ') ? [[languages[0]!, name]] : [];
}

async function summaryIn(
  lookUp: LookUp,
  language: ReadLanguage,
  title: string,
): Promise<SourceResult<PageSummary>> {
  const server = lookUp.wikipedia(language);
  const first = await send(lookUp, summaryUrl(server, title), (reply, now) =>
    readSummary(reply, now, language),
  );
  if (first.ok || first.state.state !== 'changed') return first;
  return send(lookUp, queryUrl(server, title), (reply, now) => readQuery(reply, now, language));
}

async function rolesOf(lookUp: LookUp, item: string | undefined): Promise<string[]> {
  if (!item) return [];
  const { wikidata, languages } = lookUp;
  const claims = entitiesUrl(wikidata, { ids: [item] }, 'claims', languages);
  const ids = (await valueIfOk(sendForItems(lookUp, claims)))?.[0]?.roleIds ?? [];
  if (ids.length === 0) return [];
  const roles = await valueIfOk(sendForItems(lookUp, entitiesUrl(wikidata, { ids }, 'labels', languages)));
  const labels = new Map(roles?.map(({ id, label }) => [id, label]));
  return ids.flatMap(id => labels.get(id) || []);
}

function sendForItems(lookUp: LookUp, address: string): Promise<SourceResult<readonly Item[]>> {
  return send(lookUp, address, (reply, now) => readItems(reply, now, lookUp.languages));
}

function send<Value>(
  { context, signal }: LookUp,
  address: string,
  read: (reply: Reply, now: number) => SourceResult<Value>,
): Promise<SourceResult<Value>> {
  return queryServer(context, { address, headers, gapMs, read }, signal);
}

/** For requests that only add detail: without them the rest is still worth showing. */
async function valueIfOk<Value>(result: Promise<SourceResult<Value>>): Promise<Value | undefined> {
  const settled = await result;
  return settled.ok ? settled.value : undefined;
}
