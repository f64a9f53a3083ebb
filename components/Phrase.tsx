import { type ComponentChildren, Fragment } from 'preact';
import type { WordKey } from '../lib/words/keys.ts';
import { pieces } from '../lib/words/words.ts';

interface PhraseProps {
  readonly of: WordKey;
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
