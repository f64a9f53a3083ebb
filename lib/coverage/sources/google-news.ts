import type { FeedItem } from '../feed/feed.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import { encode, type LiveSource, phraseOf } from './live-source.ts';
import { blocked, NONE, refusalInText, refusalOf } from './reply.ts';
import { refusalOfProblem } from './unread-feed.ts';

/** Google News' search feed. Its links lead through Google; where to is not said. */
export const GOOGLE_NEWS: LiveSource = {
  id: 'google-news',
  name: 'Google News',
  server: 'https://news.google.com',
  gapMs: 60_000,
  searchesFullText: true,
  question(server, name) {
    return `${server}/rss/search?${encode({
      q: `"${phraseOf(name)}" when:7d`,
      hl: 'en-US',
      gl: 'US',
      ceid: 'US:en',
    })}`;
  },
  read(reply, now) {
    const refusal = refusalOf(reply, now);
    if (refusal) return refusal;
    const reading = parseFeed(reply.text, 'https://news.google.com/');
    if (!reading.ok)
      return reading.problem === 'html' ? refusedByPage(reply.text, now) : refusalOfProblem(reading);
    const items = reading.items.map(withoutOutlet);
    return items.length > 0 ? { ok: true, value: items } : NONE;
  },
};

/** Readers in Europe are sent to a page that asks for consent. */
function refusedByPage(text: string, now: number): ReturnType<typeof refusalInText> {
  return /consent\.google|before you continue/i.test(text) ? blocked('consent') : refusalInText(text, now);
}

/** Headlines come as "Headline - Outlet"; the summary is a list of links to the same. */
function withoutOutlet(item: FeedItem): FeedItem {
  const dash = item.title.lastIndexOf(' - ');
  const outlet = item.outlet || (dash > 0 ? item.title.slice(dash + 3) : '');
  const title = dash > 0 && item.title.slice(dash + 3) === outlet ? item.title.slice(0, dash) : item.title;
  return { ...item, title, outlet, summary: '' };
}
