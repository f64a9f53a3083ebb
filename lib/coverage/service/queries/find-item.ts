import type { EntityContextRequest } from '../../../model/coverage/coverage-requests.ts';
import { entitiesUrl, type Item, type ItemKeys, readSearch, searchUrl } from '../../sources/wikidata.ts';
import { type LookUp, send, sendForItems, valueIfOk } from './encyclopaedia-requests.ts';

/** The item that a name means, and its articles. */
export interface Found {
  readonly item: string | undefined;
  readonly articles: Item['articles'];
}

/** Finds the item by its id, by the title of the English article, or by the name; without one, says what is known. */
export async function findItem(
  lookUp: LookUp,
  { name, wikipedia, wikidata }: EntityContextRequest,
): Promise<Found> {
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
