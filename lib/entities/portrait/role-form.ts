import type { Span } from '../../model/article.ts';
import type { RoleWords } from './words/role-words.ts';

/** How a text ties a description to a name. A title before the name is the surest. */
export type RoleForm = 'title' | 'apposition' | 'before-comma' | 'predicate';

/** What a sentence says a name is. */
export interface FoundRole extends Span {
  readonly form: RoleForm;
  /** The noun that says it: "secretary" in "Defense Secretary". */
  readonly head: string;
}

/** What a name's description may be headed by, in the language's own words. */
export interface RoleRules {
  readonly words: RoleWords;
  readonly accepts: (noun: string) => boolean;
}
