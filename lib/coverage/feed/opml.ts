import { Parser } from 'htmlparser2';
import type { ListedFeed } from '../../model/coverage-status.ts';
import { webAddress } from '../../text/web-address.ts';
import { plainText } from '../plain-text.ts';

/** Largest OPML file that is read, in bytes: more feeds than anyone follows. */
export const OPML_BYTES_LIMIT = 5_000_000;
/** More than anyone can follow. */
const MAX_FEEDS = 1000;

/** The feeds in an OPML file, without duplicates, in order; empty if it isn't OPML. */
export function readOpml(text: string): readonly ListedFeed[] {
  const feeds = new Map<string, ListedFeed>();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const address = name === 'outline' ? webAddress(attributes.xmlurl ?? '') : null;
        if (!address || feeds.has(address) || feeds.size >= MAX_FEEDS) return;
        feeds.set(address, {
          address,
          name: plainText(attributes.title || attributes.text || '', 100) || address,
        });
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return [...feeds.values()];
}
