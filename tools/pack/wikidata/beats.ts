// Which beats an item belongs to: by its occupations, its classes, or a property that only one beat uses.

/** Packs can be split by these. */
export const BEATS = ['sport', 'politics', 'science', 'business', 'culture', 'media'] as const;

export type Beat = (typeof BEATS)[number];

/** Properties that say it alone: sport, position in a team, league, party, office of a constituency. */
const PROPERTIES: Readonly<Record<string, Beat>> = {
  P641: 'sport',
  P413: 'sport',
  P118: 'sport',
  P102: 'politics',
  P768: 'politics',
};

/** Items that are occupations or classes, by beat. Like the kinds of classes, the most frequent ones. */
const ITEMS: Readonly<Record<Beat, string>> = {
  sport:
    'Q937857 Q3665646 Q10833314 Q10871364 Q11774891 Q19204627 Q12299841 Q2309784 Q10843402 Q11513337 Q11338576 Q11303721 ' +
    'Q378622 Q628099 Q41583 Q2066131 Q14089670 Q14373094 Q12840545 Q15117302 Q10873124 Q13381863 Q13382576 Q6665249 ' +
    'Q13474373 Q10841764 Q4009406 Q847017 Q476028 Q12973014 Q13393265 Q17156793 Q4438121 Q18608583 Q27020041 Q623109',
  politics:
    'Q82955 Q193391 Q16533 Q40348 Q116 Q189290 Q15253558 Q15627169 Q372436 Q30185 Q212238 Q83307 Q7278 Q327333 Q192350 ' +
    'Q35749 Q11204 Q40231 Q7748 Q820655 Q131569 Q484652',
  science:
    'Q901 Q169470 Q170790 Q593644 Q864503 Q1622272 Q1650915 Q11063 Q520549 Q2374149 Q350979 Q82594 Q39631 Q201788 Q4964182 ' +
    'Q81096 Q11631 Q2306091 Q212980 Q3621491 Q205375 Q3918 Q875538 Q902104 Q23002054 Q31855',
  business:
    'Q43845 Q131524 Q484876 Q806798 Q188094 Q2961975 Q4830453 Q783794 Q6881511 Q891723 Q22687 Q46970 Q431289 Q18388277 ' +
    'Q1058914 Q786820 Q507619 Q11691 Q66344',
  culture:
    'Q33999 Q10800557 Q10798782 Q2405480 Q2259451 Q177220 Q639669 Q2526255 Q28389 Q3282637 Q36180 Q49757 Q6625963 Q1028181 ' +
    'Q36834 Q753110 Q488205 Q2252262 Q245068 Q33231 Q42973 Q1281618 Q4610556 Q855091 Q486748 Q158852 Q214917 Q130857 ' +
    'Q183945 Q3501317 Q11424 Q5398426 Q7725634 Q571 Q47461344 Q482994 Q134556 Q7889 Q215380 Q33506 Q24634210 Q15416',
  media: 'Q1930187 Q947873 Q11032 Q1110794 Q1616075 Q41298 Q14350 Q17232649 Q2085381',
};

/** Beats of items, as the bits of a number. */
export type BeatTable = ReadonlyMap<string, number>;

/** The beats of those. */
export const BEATS_BY_ITEM: BeatTable = beatsByItem();

function beatsByItem(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [at, beat] of BEATS.entries())
    for (const id of ITEMS[beat].split(' ')) found.set(id, (found.get(id) ?? 0) | (1 << at));
  return found;
}

/** Beats as the bits of a number. */
export function bitsOf(beats: readonly Beat[]): number {
  return beats.reduce((bits, beat) => bits | (1 << BEATS.indexOf(beat)), 0);
}

/**
 * The beats of an item, as the bits of a number; 0 for those of none, as most places are.
 * @param items its occupations and classes
 * @param properties the properties it has
 * @param inherited beats of items that aren't listed
 */
export function beatsOf(
  items: readonly string[],
  properties: readonly string[] = [],
  inherited: BeatTable = new Map(),
): number {
  const byProperty = properties.flatMap(property => PROPERTIES[property] ?? []);
  return items.reduce(
    (bits, id) => bits | (BEATS_BY_ITEM.get(id) ?? inherited.get(id) ?? 0),
    bitsOf(byProperty),
  );
}
