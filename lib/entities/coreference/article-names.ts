import type { Knowledge } from '../../knowledge/knowledge.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Link } from '../linking/link.ts';
import type { Surface } from '../linking/surfaces.ts';
import { type FullNamed, findFullNamed } from './full-named.ts';

/** What short names are compared with: the names of an article, and their links. */
export interface ArticleNames {
  readonly knowledge: Knowledge;
  readonly tokens: Tokens;
  readonly links: ReadonlyMap<Surface, Link>;
  /** Surfaces of several words by each of their words. */
  readonly fullNames: ReadonlyMap<number, readonly Surface[]>;
  readonly fullNamed: FullNamed;
  /** End of the tokens before the first line break. */
  readonly firstLine: number;
}

/** Reads them, once for all short names. */
export function readArticleNames(
  knowledge: Knowledge,
  tokens: Tokens,
  surfaces: readonly Surface[],
  links: ReadonlyMap<Surface, Link>,
): ArticleNames {
  return {
    knowledge,
    tokens,
    links,
    fullNames: fullNamesByWord(surfaces),
    fullNamed: findFullNamed(links),
    firstLine: endOfFirstLine(tokens),
  };
}

function fullNamesByWord(surfaces: readonly Surface[]): Map<number, Surface[]> {
  const byWord = new Map<number, Surface[]>();
  for (const surface of surfaces) {
    if (surface.keys.length < 2) continue;
    for (const key of new Set(surface.keys)) {
      const known = byWord.get(key);
      if (known) known.push(surface);
      else byWord.set(key, [surface]);
    }
  }
  return byWord;
}

function endOfFirstLine({ shapes, count }: Tokens): number {
  let at = 1;
  while (at < count && !(shapes[at]! & Shape.blockStart)) at++;
  return at;
}
