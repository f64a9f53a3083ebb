import { hostOf, webAddress } from '../../text/addresses/web-address.ts';
import { parseDate } from '../feed/parse-date.ts';
import { type FeedItem, SUMMARY_LENGTH, TITLE_LENGTH } from '../feed/parsed-feed.ts';
import { plainText } from '../plain-text.ts';
import { encode, type LiveSource, phraseOf } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { blocked, changed, NO_RESULTS } from './reply.ts';

/** The reader's own search server. https://docs.searxng.org/dev/search_api.html */
export const SEARXNG: LiveSource = {
  id: 'searxng',
  name: 'SearXNG',
  server: '',
  needs: { kind: 'server' },
  gapMs: 2000,
  searchesFullText: true,
  searchUrl(server, name) {
    if (!server) return null;
    return `${server}/search?${encode({ q: `"${phraseOf(name)}"`, categories: 'news', format: 'json' })}`;
  },
  read(reply, now) {
    // The server's owner hasn't enabled JSON output, which is off by default.
    if (reply.status === 403) return blocked('noJson');
    const json = readJson(reply, now);
    if (!json.ok) return json;
    const body = fieldsOf(json.value);
    const results = listOf(body.results);
    if (!results) return changed('form');
    const items = results.map(itemOf).filter(item => item !== null);
    if (items.length > 0) return { ok: true, value: items };
    const unresponsive = listOf(body.unresponsive_engines) ?? [];
    return unresponsive.length > 0 ? blocked('engines', unresponsive.length) : NO_RESULTS;
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
