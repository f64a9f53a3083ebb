import { Use } from '../../../knowledge/format.ts';
import { hashSet, hashText } from '../../../text/hash.ts';
import { containersOf } from '../containers.ts';
import { sportOf } from '../evidence/sports.ts';
import type { LinkContext } from '../link-context.ts';
import { isSchoolInFull, type Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import { traitsOf } from '../traits.ts';
import { type Doubt, isUnsure, type Rule, type RuledCandidate, type RuledLink } from './rule.ts';

/** Towns and makers whose names stand for their teams, and nicknames that aren't those of the known club. */
export const TEAMS: readonly Rule[] = [
  isPlayingTown,
  isPlayingMaker,
  isBeatenProduct,
  isPlainWordForClub,
  isSchoolsNickname,
  isOfOtherSport,
];

/** Share of mentions after "in" from which the place itself is meant. */
const MOSTLY = 0.5;

/** "Batte il Genoa 2-1": a town with an article and a result is its club, known or not. A country is its team. */
function isPlayingTown({ ref }: RuledCandidate, surface: Surface, context: TextContext): boolean {
  const { nearScore, afterThe } = context.cues(surface);
  if (nearScore === 0 || afterThe === 0 || context.knowledge.record(ref).kind !== 'place') return false;
  return containersOf(context.knowledge, ref).size > 1;
}

/**
 * In a text about matches, the name of a maker or university means its team, unless the link is sure: "Georgetown led at
 * halftime". The team needn't be in the base.
 */
function isPlayingMaker({ ref }: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  if (!context.isSport || !traitsOf(context.knowledge.record(ref)).mayFieldTeam) return false;
  return !isSchoolInFull(surface) && context.cues(surface).afterPlaceWord < MOSTLY && isUnsure;
}

const BEATEN_BY = hashSet('by to');
const LOST = hashText('lost');

/** "Swept by Red Bull": in a text about matches, who is beaten is a team that is named after a product. */
function isBeatenProduct({ ref }: RuledCandidate, { names }: Surface, context: TextContext): boolean {
  if (!context.isSport || context.knowledge.record(ref).kind !== 'product') return false;
  const { keys, words } = context.tokens;
  return names.some(({ first }) => {
    const verb = BEATEN_BY.has(keys[first - 1] ?? 0) ? first - 2 : first - 1;
    return words.linker.matchVerbs.has(keys[verb] ?? 0) || keys[verb] === LOST;
  });
}

/**
 * Whether everything else in the text is about other sports: "the Blues" among clubs of the Premier League don't play ice
 * hockey. Those who are known by their full names may be mentioned anywhere.
 */
function isOfOtherSport(
  { ref, use }: RuledCandidate,
  _surface: Surface,
  { knowledge }: TextContext,
): false | Doubt {
  const record = knowledge.record(ref);
  return !(use === Use.alone && record.context) && sportOf(record) !== null && isOutnumbered;
}

function isOutnumbered({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const own = sportOf(context.knowledge.record(ref))!;
  if (context.isMet(ref, surface)) return false;
  const counts = new Map<string, number>();
  for (const other of context.refsElsewhere(surface)) {
    const sport = sportOf(context.knowledge.record(other));
    if (sport) counts.set(sport, (counts.get(sport) ?? 0) + 1);
  }
  return counts.size > 0 && (counts.get(own) ?? 0) * FEW < Math.max(...counts.values());
}

/** A sport of which so many times less is named than of another is hardly meant. */
const FEW = 5;

/** "The Bruins" of a report on high schools aren't the Boston Bruins, unless it names a league, too. */
function isSchoolsNickname({ ref }: RuledCandidate, _surface: Surface, context: TextContext): false | Doubt {
  const isClub = traitsOf(context.knowledge.record(ref)).sort === 'club';
  return isClub && context.isSport && context.mentions('high school') && isOfNoLeague;
}

function isOfNoLeague({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  if (context.isMet(ref, surface)) return false;
  return !context.refsElsewhere(surface).some(other => traitsOf(knowledge.record(other)).sort === 'contest');
}

/** "Wizards have chosen him": a word that is a club's nickname, in an article without a match. */
function isPlainWordForClub({ ref }: RuledCandidate, surface: Surface, context: TextContext): false | Doubt {
  if (context.isShort || context.isSport || traitsOf(context.knowledge.record(ref)).sort !== 'club')
    return false;
  const { ordinary, afterThe, beforeNoun, beforeDeed, nearScore } = context.cues(surface);
  return ordinary && afterThe + beforeNoun + beforeDeed + nearScore === 0 && isAloneOfItsSort;
}

/** Whether the text has nothing to do with a club, and names no other. */
function isAloneOfItsSort({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  if (context.isMet(ref, surface) || context.relatedness(ref) >= 1) return false;
  const { knowledge } = context;
  return !context
    .refsElsewhere(surface)
    .some(other => other !== ref && traitsOf(knowledge.record(other)).sort === 'club');
}
