import type { EntityContextRequest } from '../../../model/coverage/coverage-requests.ts';
import type { EntityContext } from '../../../model/panel/look-up-state.ts';
import type { ReadLanguage } from '../../../model/read-language.ts';
import {
  ENCYCLOPAEDIA,
  type PageSummary,
  queryUrl,
  readQuery,
  readSummary,
  summaryUrl,
} from '../../sources/encyclopaedia.ts';
import { NO_RESULTS, type SourceResult } from '../../sources/reply.ts';
import { entitiesUrl } from '../../sources/wikidata.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { type LookUp, prepareLookUp, send, sendForItems, valueIfOk } from './encyclopaedia-requests.ts';
import { type Found, findItem } from './find-item.ts';

/**
 * Asks Wikipedia and Wikidata about an entity: in the language of the article if Wikipedia has an article in it, else in
 * English.
 */
export async function lookUpEntity(
  context: CoverageContext,
  request: EntityContextRequest,
  signal: AbortSignal,
): Promise<SourceResult<EntityContext>> {
  const lookUp = await prepareLookUp(context, request, signal);
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
      licence: ENCYCLOPAEDIA.licence,
      at: context.now(),
    },
  };
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
