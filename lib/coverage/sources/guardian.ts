import { webAddress } from '../../text/addresses/web-address.ts';
import { parseDate } from '../feed/parse-date.ts';
import { type FeedItem, SUMMARY_LENGTH, TITLE_LENGTH } from '../feed/parsed-feed.ts';
import { plainText } from '../plain-text.ts';
import { encode, type LiveSource, phraseOf } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { blocked, changed, NO_RESULTS } from './reply.ts';

/** The Guardian's search. Readers need their own API key. https://open-platform.theguardian.com/documentation/ */
export const GUARDIAN: LiveSource = {
  id: 'guardian',
  name: 'The Guardian',
  server: 'https://content.guardianapis.com',
  needs: { kind: 'key' },
  gapMs: 1500,
  searchesFullText: true,
  searchUrl(server, name, { key }) {
    if (!key) return null;
    return `${server}/search?${encode({
      q: `"${phraseOf(name)}"`,
      'order-by': 'newest',
      'page-size': '50',
      'show-fields': 'trailText',
      'api-key': key,
    })}`;
  },
  read(reply, now) {
    if (reply.status === 401 || reply.status === 403) return blocked('wrongKey');
    const json = readJson(reply, now);
    if (!json.ok) return json;
    const results = listOf(fieldsOf(fieldsOf(json.value).response).results);
    if (!results) return changed('form');
    const items = results.map(itemOf).filter(item => item !== null);
    return items.length > 0 ? { ok: true, value: items } : NO_RESULTS;
  },
};

function itemOf(result: unknown): FeedItem | null {
  const fields = fieldsOf(result);
  const url = webAddress(textOf(fields.webUrl));
  const title = plainText(textOf(fields.webTitle), TITLE_LENGTH);
  if (!url || !title) return null;
  return {
    url,
    title,
    summary: plainText(textOf(fieldsOf(fields.fields).trailText), SUMMARY_LENGTH),
    guid: textOf(fields.id),
    published: parseDate(textOf(fields.webPublicationDate)),
    outlet: 'The Guardian',
  };
}
