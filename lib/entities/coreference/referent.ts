import type { Link } from '../linking/link.ts';
import type { Surface } from '../linking/surfaces.ts';
import type { Name } from '../names/name.ts';

/** An entity named by the article: a known one, or one known only from the article. */
export interface Referent {
  /** The surface with its fullest name. */
  readonly surface: Surface;
  readonly link: Link | null;
}

/** What each name refers to. */
export type References = ReadonlyMap<Name, Referent>;
