/**
 * Pairs of opposites. Headlines made from the same template differ in little else: "Dow closes up", "Dow closes down".
 * Words of one side are separated by commas.
 */
const OPPOSITES: readonly (readonly [string, string])[] = [
  [
    'up,rise,rises,rose,rising,gain,gains,climb,climbs,jump,jumps,surge,surges,soar,soars,higher,raise,raises,hike,hikes,rally,rallies,beat,beats',
    'down,fall,falls,fell,falling,drop,drops,slip,slips,slide,slides,sink,sinks,plunge,plunges,tumble,tumbles,lower,lowers,cut,cuts,miss,misses',
  ],
  ['senate,senators,lords', 'house,representatives,commons'],
  ['for,backs,supports', 'against,opposes,rejects'],
  ['win,wins,won,victory', 'lose,loses,lost,defeat'],
  ['men,mens,male', 'women,womens,female'],
  ['north,northern', 'south,southern'],
  ['east,eastern', 'west,western'],
  ['open,opens,opened,begin,begins,start,starts', 'close,closes,closed,end,ends,shut,shuts'],
  ['convicted,convicts,guilty', 'acquitted,acquits,cleared,innocent'],
  ['allow,allows,allowed,approves,approved,upholds', 'block,blocks,blocked,bans,banned,strikes,overturns'],
  ['yes', 'no'],
  ['morning', 'evening'],
];

const SIDES = new Map<string, readonly [pair: number, side: number]>();
OPPOSITES.forEach((pair, at) => {
  pair.forEach((words, side) => {
    for (const word of words.split(',')) SIDES.set(word, [at, side]);
  });
});

/** Numbers that are spelled out, and ordinals. */
const NUMBER_WORDS = new Map<string, string>();
[
  'one,first,once,1st',
  'two,second,twice,2nd',
  'three,third,3rd',
  'four,fourth,4th',
  'five,fifth,5th',
  'six,sixth,6th',
  'seven,seventh,7th',
  'eight,eighth,8th',
  'nine,ninth,9th',
  'ten,tenth,10th',
  'eleven,eleventh,11th',
  'twelve,twelfth,12th',
].forEach((words, at) => {
  for (const word of words.split(',')) NUMBER_WORDS.set(word, String(at + 1));
});

/** What a headline claims that another one may contradict. */
export interface Claims {
  readonly numbers: ReadonlySet<string>;
  /** For each pair of opposites, which sides are there: 1, 2, or 3 for both. */
  readonly sides: ReadonlyMap<number, number>;
}

/** The numbers in a headline, and the opposites. */
export function claimsOf(title: string): Claims {
  const words =
    title
      .toLowerCase()
      .replace(/(\d),(?=\d{3})/g, '$1')
      .replace(/['’]/g, '')
      .match(/\d+(?:st|nd|rd|th)\b|\d+(?:[.:/-]\d+)*|\p{L}+/gu) ?? [];
  const numbers = new Set<string>();
  const sides = new Map<number, number>();
  for (const word of words) {
    const number = /^\d/.test(word) ? word.replace(/(?:st|nd|rd|th)$/, '') : NUMBER_WORDS.get(word);
    if (number !== undefined) numbers.add(number);
    const found = SIDES.get(word);
    if (found) sides.set(found[0], (sides.get(found[0]) ?? 0) | (1 << found[1]));
  }
  return { numbers, sides };
}

/** Whether each headline has a number that the other lacks, or one has the opposite of what the other says. */
export function contradict(a: Claims, b: Claims): boolean {
  if (lacksOne(a.numbers, b.numbers) && lacksOne(b.numbers, a.numbers)) return true;
  for (const [pair, sides] of a.sides) if (((b.sides.get(pair) ?? 3) & sides) === 0) return true;
  return false;
}

function lacksOne(of: ReadonlySet<string>, within: ReadonlySet<string>): boolean {
  for (const number of of) if (!within.has(number)) return true;
  return false;
}
