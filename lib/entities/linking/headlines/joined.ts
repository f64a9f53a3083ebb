import { sportOf } from '../evidence/sports.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { traitsOf } from '../traits.ts';

/** Whether a candidate is of one sort with what it is joined to: two firms in "Ford and Stellantis", two players. */
export function isJoinedToLike(ref: number, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  const own = knowledge.record(ref);
  if (own.context === '') return false;
  const { sort } = traitsOf(own);
  return context.places.beside(surface).some(other => {
    const link = context.settledLinks.get(other);
    if (!link || link.ref === ref) return false;
    const record = knowledge.record(link.ref);
    if (traitsOf(record).sort !== sort) return false;
    if (sort !== 'person') return sort === 'organization' || sort === 'club';
    const sport = sportOf(own);
    return sport !== null && sport === sportOf(record);
  });
}

/** Whether a firm is joined to a firm: nobody of its name is meant then. */
export function isFirmBesideFirm(ref: number, surface: Surface, context: LinkContext): boolean {
  return context.knowledge.record(ref).kind === 'organization' && isJoinedToLike(ref, surface, context);
}
