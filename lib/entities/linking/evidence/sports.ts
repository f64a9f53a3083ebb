import { Use } from '../../../knowledge/format.ts';
import type { Stored } from '../../../knowledge/record.ts';
import type { LinkContext } from '../link-context.ts';
import type { RuledLink } from '../rule-out/rule.ts';
import type { Surface } from '../surfaces.ts';
import { traitsOf } from '../traits.ts';

/** How a context or category says which sport it is about, most distinctive first: an NFL team plays football, too. */
const SPORTS: readonly (readonly [string, RegExp])[] = [
  ['basketball', /\b(?:W?NBA|basketball|EuroLeague)\b/i],
  ['hockey', /\b(?:NHL|hockey)\b/i],
  ['baseball', /\b(?:MLB|baseball)\b/i],
  ['American football', /\b(?:NFL|American football|college football|quarterback|linebacker|Super Bowl)\b/i],
  ['Australian football', /\b(?:AFL|Australian rules)\b/i],
  ['cricket', /\b(?:cricket|cricketer|batsman|IPL)\b/i],
  ['rugby', /\brugby\b/i],
  ['tennis', /\btennis\b/i],
  ['golf', /\b(?:golf|golfer|PGA)\b/i],
  ['racing', /\b(?:racing|Formula One|F1|NASCAR|IndyCar|MotoGP)\b/i],
  [
    'soccer',
    /\b(?:football|footballer|soccer|MLS|FIFA|UEFA|midfielder|striker|winger|goalkeeper|forward|defender)\b/i,
  ],
];

const KNOWN = new WeakMap<Stored, string | null>();

/** The sport of a club, competition or athlete, read once; null for all else. */
export function sportOf(record: Stored): string | null {
  const known = KNOWN.get(record);
  if (known !== undefined) return known;
  const { kind, context, category } = record;
  const isAble = kind === 'person' || kind === 'organization' || kind === 'event';
  const sport = (isAble && SPORTS.find(([, words]) => words.test(context || category))?.[0]) || null;
  KNOWN.set(record, sport);
  return sport;
}

/**
 * Whether everything else in the text is about other sports: "the Blues" among clubs of the Premier League don't play ice
 * hockey. Those who are known by their full names may be mentioned anywhere.
 */
export function isOfOtherSport({ ref, use }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const record = context.knowledge.record(ref);
  if (use === Use.alone && record.context) return false;
  const own = sportOf(record);
  if (own === null || context.isMet(ref, surface)) return false;
  const counts = new Map<string, number>();
  for (const other of context.refsElsewhere(surface)) {
    const sport = sportOf(context.knowledge.record(other));
    if (sport) counts.set(sport, (counts.get(sport) ?? 0) + 1);
  }
  return counts.size > 0 && (counts.get(own) ?? 0) * FEW < Math.max(...counts.values());
}

/** "The Bruins" of a report on high schools aren't the Boston Bruins, unless it names a league, too. */
export function isSchoolTeam({ ref }: RuledLink, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  if (traitsOf(knowledge.record(ref)).sort !== 'club' || context.isMet(ref, surface)) return false;
  if (!context.isSport || !context.mentions('high school')) return false;
  return !context.refsElsewhere(surface).some(other => traitsOf(knowledge.record(other)).sort === 'contest');
}

/** A sport of which so many times less is named than of another is hardly meant. */
const FEW = 5;
