import { webAddress } from '../../text/addresses/web-address.ts';
import type { FeedItem } from '../feed/parsed-feed.ts';
import { TITLE_LENGTH } from '../feed/parsed-feed.ts';
import { plainText } from '../plain-text.ts';
import { encode, type LiveSource, phraseOf } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { blocked, changed, NO_RESULTS, type SourceResult } from './reply.ts';
import { gdeltLanguages } from './search-language.ts';

/** GDELT DOC 2.0: full-text search in three months of news. https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ */
export const GDELT: LiveSource = {
  id: 'gdelt',
  name: 'GDELT',
  server: 'https://api.gdeltproject.org',
  // Its error message asks for 5 s, but it still refuses requests after 6.5 s.
  gapMs: 8500,
  searchesFullText: true,
  searchUrl(server, name, { languages }) {
    const phrase = phraseOf(name);
    // GDELT rejects shorter phrases.
    if (phrase.length < 5) return null;
    const query = `"${phrase}" ${gdeltLanguages(languages)}`;
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
    const body = fieldsOf(json.value);
    if (Object.keys(body).length === 0) return NO_RESULTS;
    const articles = listOf(body.articles);
    if (!articles) return changed('form');
    const items = articles.map(itemOf).filter(item => item !== null);
    return items.length > 0 ? { ok: true, value: items } : NO_RESULTS;
  },
};

/** GDELT rejects a query with status 200 and plain text. */
function badQuery(text: string): SourceResult<never> | null {
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

/** Removes the spaces that GDELT puts around punctuation. */
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
