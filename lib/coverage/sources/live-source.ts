import type { FeedItem } from '../feed/feed.ts';
import { plainText } from '../plain-text.ts';
import type { Answer, Reply } from './reply.ts';

/** A server that is asked about one entity when the reader wants to know. */
export interface LiveSource {
  readonly id: string;
  readonly name: string;
  /** Where it is asked, without a closing slash; empty where the reader names the server. */
  readonly server: string;
  /** What it needs from the reader: a key, or the server's address. */
  readonly needs?: { readonly kind: 'key' | 'server' };
  /** Between two questions, in ms. */
  readonly gapMs: number;
  /**
   * The address to ask. Nothing but the name and the reader's key goes into it.
   * @returns null where the source cannot be asked for such a name
   */
  question(server: string, name: string, key: string): string | null;
  read(reply: Reply, now: number): Answer<readonly FeedItem[]>;
  /** Whether a story that does not say the name where we can read it may still be about it: full-text phrase search. */
  readonly searchesFullText: boolean;
}

/** Names are sent as phrases: without what would end one, and no longer than any name is. */
export function phraseOf(name: string): string {
  return plainText(name.replace(/["“”()<>\\]/g, ' '), 100).replace(/…$/, '');
}

export function encode(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
