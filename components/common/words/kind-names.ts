import { t } from '../../../lib/i18n/translate.ts';
import type { Kind } from '../../../lib/model/kind.ts';

/** Name of a kind, singular. */
export function kindName(kind: Kind): string {
  return t(`kind.${kind}`);
}

/** Name of a kind, plural. */
export function kindsName(kind: Kind): string {
  return t(`kinds.${kind}`);
}
