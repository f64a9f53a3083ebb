import { type ComponentChildren, Fragment } from 'preact';
import type { MessageKey } from '../../lib/i18n/message-keys.ts';
import { pieces } from '../../lib/i18n/translate.ts';

interface PhraseProps {
  readonly of: MessageKey;
  /** What stands in the place of `$1`, `$2` … */
  readonly values: readonly ComponentChildren[];
}

/** Words around elements, in the order in which the language wants them. */
export function Phrase({ of, values }: PhraseProps) {
  return (
    <>
      {pieces(of).map(piece =>
        typeof piece === 'string' ? piece : <Fragment key={piece}>{values[piece]}</Fragment>,
      )}
    </>
  );
}
