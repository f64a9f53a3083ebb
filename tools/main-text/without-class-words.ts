import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import type { readArticle } from '../../lib/page/article/read-article.ts';

export type ReadArticle = typeof readArticle;

const FINDER = new URL('../../lib/page/', import.meta.url).href;
const LIST = new URL('article/hints/class-words.ts', FINDER);
/** The lists in the source: words separated by commas, in quotes on a line of their own. */
const LISTED = /^ {4}'([a-z, ]+)',$/gm;

/** All class words that hint at something. */
export function classWords(): string[] {
  return [...readFileSync(LIST, 'utf8').matchAll(LISTED)].flatMap(([, words]) => words!.split(','));
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    const { searchParams } = new URL(context.parentURL ?? FINDER);
    const without = searchParams.get('without');
    if (without === null || !resolved.url.startsWith(FINDER)) return resolved;
    return { ...resolved, url: `${resolved.url}?without=${encodeURIComponent(without)}` };
  },
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const { pathname, searchParams } = new URL(url, FINDER);
    if (pathname !== LIST.pathname || !searchParams.has('without')) return loaded;
    const left = new Set(searchParams.get('without')!.split(','));
    const source = String(loaded.source).replace(
      LISTED,
      (_, words: string) =>
        `    '${words
          .split(',')
          .filter(word => !left.has(word))
          .join(',')}',`,
    );
    return { ...loaded, source };
  },
});

/** The article finder as it would be without some of its class words: a copy of its modules with a shorter list. */
export async function finderWithout(words: readonly string[]): Promise<ReadArticle> {
  const address = new URL('article/read-article.ts', FINDER);
  address.searchParams.set('without', words.join(','));
  const loaded = (await import(address.href)) as { readArticle: ReadArticle };
  return loaded.readArticle;
}
