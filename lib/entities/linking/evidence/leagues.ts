import type { Candidate } from '../../../knowledge/knowledge.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { traitsOf } from '../traits.ts';

/** A candidate with its odds against "nothing known". */
export interface Scored {
  readonly candidate: Candidate;
  readonly odds: number;
}

/**
 * Gives the odds of clubs whose league the text doesn't name to a club of a league that it does: in a text about the
 * NFL, "Cincinnati" isn't the baseball team. How the clubs compare with the town doesn't change.
 */
export function favourLeague(
  scored: readonly Scored[],
  surface: Surface,
  context: LinkContext,
): readonly Scored[] {
  const clubs = scored.filter(({ candidate }) => leaguesOf(candidate.ref, context).length > 0);
  if (clubs.length < 2) return scored;
  const named = new Map<number, number>();
  for (const other of context.refsElsewhere(surface))
    for (const league of [other, ...leaguesOf(other, context)])
      named.set(league, (named.get(league) ?? 0) + 1);
  const most = Math.max(...clubs.flatMap(({ candidate }) => leaguesOf(candidate.ref, context).map(countOf)));
  const isNamed = ({ candidate }: Scored): boolean =>
    leaguesOf(candidate.ref, context).some(league => countOf(league) > most / FEW);
  const inLeague = clubs.filter(isNamed);
  if (inLeague.length === 0 || inLeague.length === clubs.length) return scored;
  const best = inLeague.reduce((a, b) => (b.odds > a.odds ? b : a));
  const others = clubs.filter(club => !inLeague.includes(club));
  const moved = others.reduce((sum, { odds }) => sum + odds, 0);
  return scored.flatMap(one => {
    if (others.includes(one)) return [];
    return one === best ? [{ ...one, odds: one.odds + moved }] : [one];
  });

  function countOf(league: number): number {
    return named.get(league) ?? 0;
  }
}

/** A league whose clubs are named so many times less than those of another is hardly meant: two in a report on twenty. */
const FEW = 5;

/** The leagues that a club plays in; none for anything else. */
function leaguesOf(ref: number, { knowledge }: LinkContext): readonly number[] {
  if (traitsOf(knowledge.record(ref)).sort !== 'club') return NONE;
  return knowledge.relationsOf(ref).flatMap(({ name, to }) => (name === 'memberOf' ? [to] : []));
}

const NONE: readonly number[] = [];
