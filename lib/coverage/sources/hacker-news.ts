import { hostOf, webAddress } from '../../text/addresses/web-address.ts';
import { parseDate } from '../feed/parse-date.ts';
import { type FeedItem, SUMMARY_LENGTH, TITLE_LENGTH } from '../feed/parsed-feed.ts';
import { plainText } from '../plain-text.ts';
import { encode, type LiveSource, phraseOf } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { changed, NO_RESULTS } from './reply.ts';

/** Hacker News, searched through Algolia. https://hn.algolia.com/api */
export const HACKER_NEWS: LiveSource = {
  id: 'hacker-news',
  name: 'Hacker News',
  server: 'https://hn.algolia.com',
  gapMs: 2000,
  searchesFullText: false,
  searchUrl(server, name) {
    return `${server}/api/v1/search_by_date?${encode({
      query: `"${phraseOf(name)}"`,
      tags: 'story',
      hitsPerPage: '50',
    })}`;
  },
  read(reply, now) {
    const json = readJson(reply, now);
    if (!json.ok) return json;
    const hits = listOf(fieldsOf(json.value).hits);
    if (!hits) return changed('form');
    const items = hits.map(itemOf).filter(item => item !== null);
    return items.length > 0 ? { ok: true, value: items } : NO_RESULTS;
  },
};

function itemOf(hit: unknown): FeedItem | null {
  const fields = fieldsOf(hit);
  const title = plainText(textOf(fields.title), TITLE_LENGTH);
  const id = textOf(fields.objectID);
  // Questions (Ask HN) have no link: use their discussion.
  const url =
    webAddress(textOf(fields.url)) ??
    (/^\d+$/.test(id) ? `https://news.ycombinator.com/item?id=${id}` : null);
  if (!url || !title) return null;
  return {
    url,
    title,
    summary: plainText(textOf(fields.story_text), SUMMARY_LENGTH),
    guid: id,
    published: parseDate(textOf(fields.created_at)),
    outlet: `${hostOf(url).replace(/^www\./, '')} on Hacker News`,
  };
}
