import { t } from '../../lib/i18n/translate.ts';
import type { Kind } from '../../lib/model/kind.ts';

/** How a kind is called, of one. */
export function kindName(kind: Kind): string {
  return t(`kind.${kind}`);
}

/** How a kind is called, of many. */
export function kindsName(kind: Kind): string {
  return t(`kinds.${kind}`);
}
