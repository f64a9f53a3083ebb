import { type FeedItem, SUMMARY_LENGTH, TITLE_LENGTH } from '../feed/feed.ts';
import { parseDate } from '../feed/parse-date.ts';
import { plainText } from '../plain-text.ts';
import { hostOf, webAddress } from '../web-address.ts';
import { encode, type LiveSource, phraseOf } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { blocked, changed, NONE } from './reply.ts';

/** A search server of the reader's own. https://docs.searxng.org/dev/search_api.html */
export const SEARXNG: LiveSource = {
  id: 'searxng',
  name: 'SearXNG',
  server: '',
  needs: { kind: 'server' },
  gapMs: 2000,
  searchesFullText: true,
  question(server, name) {
    if (!server) return null;
    return `${server}/search?${encode({ q: `"${phraseOf(name)}"`, categories: 'news', format: 'json' })}`;
  },
  read(reply, now) {
    // Its JSON form is off until the server's owner allows it.
    if (reply.status === 403) return blocked('noJson');
    const json = readJson(reply, now);
    if (!json.ok) return json;
    const answer = fieldsOf(json.value);
    const results = listOf(answer.results);
    if (!results) return changed('form');
    const items = results.map(itemOf).filter(item => item !== null);
    if (items.length > 0) return { ok: true, value: items };
    const silent = listOf(answer.unresponsive_engines) ?? [];
    return silent.length > 0 ? blocked('engines', silent.length) : NONE;
  },
};

function itemOf(result: unknown): FeedItem | null {
  const fields = fieldsOf(result);
  const url = webAddress(textOf(fields.url));
  const title = plainText(textOf(fields.title), TITLE_LENGTH);
  if (!url || !title) return null;
  return {
    url,
    title,
    summary: plainText(textOf(fields.content), SUMMARY_LENGTH),
    guid: '',
    published: parseDate(textOf(fields.publishedDate) || textOf(fields.pubdate)),
    outlet: plainText(textOf(fields.source), 60) || hostOf(url).replace(/^www\./, ''),
  };
}
