import { parseFeed } from '../feed/parse-feed.ts';
import type { FeedItem } from '../feed/parsed-feed.ts';
import { encode, type LiveSource, phraseOf } from './live-source.ts';
import { blocked, type Failure, failureInText, failureOfStatus, NO_RESULTS } from './reply.ts';
import { googleEdition } from './search-language.ts';
import { failureOfFeed } from './unreadable-feed.ts';

/** Google News search feed. Its links go through Google and don't reveal the article's address. */
export const GOOGLE_NEWS: LiveSource = {
  id: 'google-news',
  name: 'Google News',
  server: 'https://news.google.com',
  gapMs: 60_000,
  searchesFullText: true,
  searchUrl(server, name, { languages }) {
    return `${server}/rss/search?${encode({
      q: `"${phraseOf(name)}" when:7d`,
      ...googleEdition(languages),
    })}`;
  },
  read(reply, now) {
    const failure = failureOfStatus(reply, now);
    if (failure) return failure;
    const feed = parseFeed(reply.text, 'https://news.google.com/');
    if (!feed.ok) return feed.problem === 'html' ? failureOfPage(reply.text, now) : failureOfFeed(feed);
    const items = feed.items.map(withoutOutlet);
    return items.length > 0 ? { ok: true, value: items } : NO_RESULTS;
  },
};

/** A page instead of a feed may ask for consent. */
function failureOfPage(text: string, now: number): Failure {
  return /consent\.google|before you continue/i.test(text) ? blocked('consent') : failureInText(text, now);
}

/** Titles have the form "Headline - Outlet". The summary is only a list of links to the same articles. */
function withoutOutlet(item: FeedItem): FeedItem {
  const dash = item.title.lastIndexOf(' - ');
  const outlet = item.outlet || (dash > 0 ? item.title.slice(dash + 3) : '');
  const title = dash > 0 && item.title.slice(dash + 3) === outlet ? item.title.slice(0, dash) : item.title;
  return { ...item, title, outlet, summary: '' };
}
