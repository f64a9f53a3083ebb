import { Use } from '../../../knowledge/format.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import { sportOf } from '../evidence/sports.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { traitsOf } from '../traits.ts';

// A headline about a match names two teams or athletes, and what one did to the other: "Thunder sweep Suns". Each word alone
// may mean something else.

/** How many hints make a headline one about a match of some sport. */
const ENOUGH = 2;
const PLAINLY = 2;
/** Whose teams share the names of states and of professional teams. */
const AMATEURS = ['high school', 'college', 'schoolboy'];
const COLLEGE = /\bcollege\b/i;

/** How much the words of a short text speak of a match, whatever its names are: 0, 1 or 2. */
export function matchWords({ keys, count, words }: Tokens): number {
  const { sport, matchVerbs, matchWords: plain } = words.linker;
  let found = 0;
  for (let at = 0; at < count; at++) {
    if (plain.has(keys[at]!)) return PLAINLY;
    if (matchVerbs.has(keys[at]!) || sport.has(keys[at]!)) found = 1;
  }
  return found;
}

/** Whether a short text is about a match of the candidate's sport: its words and its other names say so. */
export function isInMatch(ref: number, surface: Surface, context: LinkContext): boolean {
  const sport = sportOf(context.knowledge.record(ref));
  if (sport === null || AMATEURS.some(name => context.mentions(name))) return false;
  if (isCollegeTeamOfProfessionals(ref, surface, context)) return false;
  const said = matchWords(context.tokens);
  const asTeam = actsAsTeam(ref, surface, context) ? 1 : 0;
  if (said + asTeam > 0) return said + Math.max(asTeam, others(sport, surface, context)) >= ENOUGH;
  // "Wembanyama drops 50 on Thunder": an athlete and a nickname. A town may be one.
  return isNickname(ref, surface, context) && others(sport, surface, context) === PLAINLY;
}

/**
 * "Leeds stun", "Forest sack Dyche": with a verb in the plural, what else may be a town is a club. Of which sport, it doesn't say.
 */
function actsAsTeam(
  ref: number,
  { names, candidates }: Surface,
  { knowledge, tokens }: LinkContext,
): boolean {
  const own = knowledge.record(ref);
  if (traitsOf(own).sort !== 'club') return false;
  for (const other of candidates) {
    const record = knowledge.record(other.ref);
    if (traitsOf(record).sort === 'club' && sportOf(record) !== sportOf(own)) return false;
  }
  const { keys, shapes, words } = tokens;
  return names.some(({ end }) => {
    if (words.linker.teamVerbs.has(keys[end] ?? 0)) return true;
    return words.linker.staffVerbs.has(keys[end] ?? 0) && ((shapes[end + 1] ?? 0) & Shape.capital) !== 0;
  });
}

/** A college's team, if a club of that name plays in a league of professionals: "Broncos". */
function isCollegeTeamOfProfessionals(
  ref: number,
  { candidates }: Surface,
  { knowledge }: LinkContext,
): boolean {
  if (!COLLEGE.test(knowledge.record(ref).context)) return false;
  return candidates.some(other => {
    const record = knowledge.record(other.ref);
    return traitsOf(record).sort === 'club' && !COLLEGE.test(record.context);
  });
}

/** Whether a short text says that a club hires somebody, or lets them go: "Bills sack McDermott". */
export function isStaff(
  { names }: Surface,
  { knowledge, tokens, places, settledLinks }: LinkContext,
): boolean {
  return names.some(({ first }) => {
    if (!tokens.words.linker.staffVerbs.has(tokens.keys[first - 1] ?? 0)) return false;
    const link = settledLinks.get(places.endingAt(first - 1)!);
    return link !== undefined && traitsOf(knowledge.record(link.ref)).sort === 'club';
  });
}

/** Whether a candidate is a club, and nothing else of that name is a place or person. */
function isNickname(ref: number, { candidates }: Surface, { knowledge }: LinkContext): boolean {
  if (traitsOf(knowledge.record(ref)).sort !== 'club') return false;
  return candidates.every(other => !['place', 'person'].includes(knowledge.record(other.ref).kind));
}

/** 2 if another name surely is of that sport, 1 if another may be. */
function others(sport: string, surface: Surface, context: LinkContext): number {
  let most = 0;
  for (const other of context.surfaces) {
    if (other === surface || other.candidates.length === 0) continue;
    const link = context.settledLinks.get(other);
    if (link && sportOf(context.knowledge.record(link.ref)) === sport) return PLAINLY;
    if (!link && mayBeOf(sport, other, context)) most = 1;
  }
  return most;
}

/** Whether what is known about a name is mostly of that sport. */
function mayBeOf(sport: string, { candidates }: Surface, { knowledge }: LinkContext): boolean {
  const described = candidates.filter(({ ref, use }) => {
    const { context } = knowledge.record(ref);
    return context !== '' && use !== Use.demonym;
  });
  const playing = described.filter(({ ref }) => sportOf(knowledge.record(ref)) === sport);
  if (playing.some(({ ref }) => knowledge.record(ref).kind === 'organization')) return true;
  return playing.length > 0 && playing.length * 2 >= described.length;
}
