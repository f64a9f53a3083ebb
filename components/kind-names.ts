import type { Kind } from '../lib/model.ts';
import { t } from '../lib/words/words.ts';

/** How a kind is called, of one. */
export function kindName(kind: Kind): string {
  return t(`kind.${kind}`);
}

/** How a kind is called, of many. */
export function kindsName(kind: Kind): string {
  return t(`kinds.${kind}`);
}
