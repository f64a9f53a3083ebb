import type { FeedItem } from '../feed/parsed-feed.ts';
import { plainText } from '../plain-text.ts';
import type { Reply, SourceResult } from './reply.ts';

/** What a search needs to know of the reader. */
export interface Searcher {
  /** Empty if the source needs none. */
  readonly key: string;
  /** BCP 47 tags, best first. */
  readonly languages: readonly string[];
}

/** A service that can be queried for stories about a name. */
export interface LiveSource {
  readonly id: string;
  readonly name: string;
  /** Base URL without a trailing slash; empty if the reader provides the server. */
  readonly server: string;
  /** What the reader has to enter: an API key, or the server's address. */
  readonly needs?: { readonly kind: 'key' | 'server' };
  /** Minimum time between two requests. */
  readonly gapMs: number;
  /**
   * URL of a search. It contains nothing but the name, the reader's languages and the reader's key.
   * @returns null if the source can't be searched for this name
   */
  searchUrl(server: string, name: string, by: Searcher): string | null;
  /** @param now milliseconds since 1970 */
  read(reply: Reply, now: number): SourceResult<readonly FeedItem[]>;
  /** Whether it searches whole articles, so that a story may be relevant even if its headline and summary lack the name. */
  readonly searchesFullText: boolean;
}

/** A name for use in a quoted phrase: without characters that would end it, and not longer than any real name. */
export function phraseOf(name: string): string {
  return plainText(name.replace(/["“”()<>\\]/g, ' '), 100).replace(/…$/, '');
}

export function encode(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
