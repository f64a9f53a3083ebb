import type { Span } from '../../../model/article.ts';
import type { Kind } from '../../../model/kind.ts';

/** A tie as the rules for one sentence see it: `from` and `to` are indices of names or pronouns. */
export interface SentenceTie {
  readonly from: number;
  readonly to: number;
  readonly verb: string;
  /** What follows the object: the "an" in "griff Söder an". */
  readonly tail?: string;
  /** What was said, if the verb says little without it; null if it isn't told. */
  readonly said?: Span | null;
  readonly isNegated: boolean;
  /** Whether something of a kind can be the object; what a pronoun stands for depends on it. */
  readonly fits?: (kind: Kind) => boolean;
}
