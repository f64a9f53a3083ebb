import type { Match } from '../knowledge/knowledge.ts';
import type { NameLabel } from './tagger/labels.ts';

/** A stretch of tokens taken for a name, and what is known by it. */
export interface Name {
  readonly first: number;
  /** Token behind the last. */
  readonly end: number;
  /** What the tagger takes it for; null where only the knowledge base sees a name. */
  readonly label: NameLabel | null;
  /** The tagger's probability; 0 without a label. */
  readonly probability: number;
  readonly match: Match | null;
}
