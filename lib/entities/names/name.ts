import type { Match } from '../../knowledge/knowledge.ts';
import type { NameLabel } from '../tagger/labels.ts';

/** A run of tokens that may be a name, and its match in the knowledge base. */
export interface Name {
  readonly first: number;
  /** End of the token range, exclusive. */
  readonly end: number;
  /** The tagger's label; null if only the knowledge base found the name. */
  readonly label: NameLabel | null;
  /** The tagger's probability; 0 without a label. */
  readonly probability: number;
  readonly match: Match | null;
}
