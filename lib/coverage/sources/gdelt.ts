import type { FeedItem } from '../feed/feed.ts';
import { TITLE_LENGTH } from '../feed/feed.ts';
import { plainText } from '../plain-text.ts';
import { webAddress } from '../web-address.ts';
import { encode, type LiveSource, phraseOf } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { type Answer, blocked, changed, NONE } from './reply.ts';

/** GDELT DOC 2.0: news of the last three months in full text. https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ */
export const GDELT: LiveSource = {
  id: 'gdelt',
  name: 'GDELT',
  server: 'https://api.gdeltproject.org',
  // It asks for 5 s, and still refuses at 6.5 s.
  gapMs: 8500,
  searchesFullText: true,
  question(server, name) {
    const phrase = phraseOf(name);
    // Shorter phrases are refused.
    if (phrase.length < 5) return null;
    const query = `"${phrase}" sourcelang:eng`;
    return `${server}/api/v2/doc/doc?${encode({
      query,
      mode: 'artlist',
      format: 'json',
      maxrecords: '75',
      sort: 'datedesc',
      timespan: '7d',
    })}`;
  },
  read(reply, now) {
    const json = readJson(reply, now);
    if (!json.ok) return badQuery(reply.text) ?? json;
    const answer = fieldsOf(json.value);
    if (Object.keys(answer).length === 0) return NONE;
    const articles = listOf(answer.articles);
    if (!articles) return changed('form');
    const items = articles.map(itemOf).filter(item => item !== null);
    return items.length > 0 ? { ok: true, value: items } : NONE;
  },
};

/** Its refusals of a question come as plain text under status 200. */
function badQuery(text: string): Answer<never> | null {
  return /queries containing|phrase is too short|specified a phrase|your query was/i.test(text.slice(0, 500))
    ? blocked('name')
    : null;
}

function itemOf(article: unknown): FeedItem | null {
  const fields = fieldsOf(article);
  const url = webAddress(textOf(fields.url));
  const title = tidy(plainText(textOf(fields.title), TITLE_LENGTH));
  if (!url || !title) return null;
  return {
    url,
    title,
    summary: '',
    guid: '',
    published: seenTime(textOf(fields.seendate)),
    outlet: textOf(fields.domain),
  };
}

/** GDELT sets spaces around punctuation. */
function tidy(title: string): string {
  return title
    .replace(/ ([,.;:!?%)\]”’])/g, '$1')
    .replace(/([([“‘$]) /g, '$1')
    .replace(/(\w) ' ?(s|t|re|ve|ll|d)\b/g, "$1'$2")
    .replace(/(\w) - (\w)/g, (whole, before: string, after: string) =>
      /^\p{Lu}$/u.test(after) ? whole : `${before}-${after}`,
    );
}

function seenTime(text: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)?.slice(1).map(Number);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
