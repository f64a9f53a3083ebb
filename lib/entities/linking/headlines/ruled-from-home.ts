import { Use } from '../../../knowledge/format.ts';
import type { Candidate } from '../../../knowledge/knowledge.ts';
import { containersOf } from '../containers.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { fewAtHome, isAtHome } from './home-countries.ts';
import { matchWords } from './matches.ts';
import { isOfPast } from './past-people.ts';

/**
 * Whether a name that is better known for a country, or for somebody of the past, is somebody's where the text is: "Montenegro
 * wins vote in Lisbon" is about Portugal's prime minister, "Stalin" in Chennai about the politician there.
 */
export function isRuledFromHome({ ref, use }: Candidate, surface: Surface, context: LinkContext): boolean {
  if (use !== Use.alone || fewAtHome(surface, context).size === 0) return false;
  const record = context.knowledge.record(ref);
  if (record.kind === 'person') return isOfPast(record) && !isAtHome(ref, surface, context);
  if (record.kind !== 'place' || containersOf(context.knowledge, ref).size > 1) return false;
  return isAbroad(ref, surface, context) && !isMatch(surface, context);
}

/** Whether the text is about something in another country: a country often acts on others, but seldom "in" them. */
function isAbroad(ref: number, surface: Surface, context: LinkContext): boolean {
  const { knowledge, settledLinks } = context;
  for (const [other, link] of settledLinks) {
    if (other === surface || knowledge.record(link.ref).kind !== 'place') continue;
    const around = containersOf(knowledge, link.ref);
    if (around.size > 1 && !around.has(ref) && context.cues(other).afterPlaceWord > 0) return true;
  }
  return false;
}

/** "Montenegro win in Lisbon", "beat Portugal 2-1" */
function isMatch(surface: Surface, context: LinkContext): boolean {
  const { keys, words } = context.tokens;
  const plays = surface.names.some(({ end }) => words.linker.teamVerbs.has(keys[end] ?? 0));
  return plays || context.cues(surface).nearScore > 0 || matchWords(context.tokens) > 1;
}
