import type { Stored } from '../../../knowledge/record.ts';

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
