import type { CastMember } from '../../model/analysis.ts';
import type { Appearance } from './appearances.ts';

/** A member of the cast, as its ranking sees it. */
export interface Candidate {
  readonly member: CastMember;
  readonly appearances: readonly Appearance[];
  /** A newspaper, broadcaster or agency. */
  readonly isPress: boolean;
}
