import { type ComponentChildren, Fragment } from 'preact';
import type { MessageKey } from '../../lib/i18n/message-keys.ts';
import { pieces } from '../../lib/i18n/translate.ts';

interface PhraseProps {
  readonly of: MessageKey;
  /** What replaces `$1`, `$2` … */
  readonly values: readonly ComponentChildren[];
}

/** A message with elements in it, in the order that the language needs. */
export function Phrase({ of, values }: PhraseProps) {
  return (
    <>
      {pieces(of).map(piece =>
        typeof piece === 'string' ? piece : <Fragment key={piece}>{values[piece]}</Fragment>,
      )}
    </>
  );
}
