import type { Story } from '../../model/coverage/story.ts';
import { bareHostOf } from '../../text/addresses/web-address.ts';

export interface Scored {
  readonly story: Story;
  readonly score: number;
}

const MAX_GROUPS = 60;
/** A story's score is multiplied by this for each story of the same outlet above it. */
const REPEAT_FACTOR = 0.55;
/** Groups on the first page, and how many of them one outlet may lead if there are others. */
const FIRST_PAGE = 10;
const MAX_LED = 3;
/** Hosts that redirect to the outlet's own. */
const REDIRECTS = /^(news\.google|feedproxy\.google|feeds\.feedburner|bing)\.com$/;

/** A group that waits for its place. */
interface Waiting {
  readonly group: Scored[];
  readonly outlet: string;
  /** Its own, however many of the outlet's groups are above it. */
  readonly score: number;
}

/** What an outlet leads so far. */
interface Led {
  groups: number;
  /** What the scores of its other groups are multiplied by. */
  factor: number;
}

const NONE: Readonly<Led> = { groups: 0, factor: 1 };

/** Orders groups by score, lowering a group's score for each earlier one that its outlet leads. */
export function mixOutlets(groups: readonly Scored[][]): Scored[][] {
  const waiting: Waiting[] = groups
    .map(group => ({ group, score: group[0]!.score, outlet: outletKey(group[0]!.story) }))
    .sort((a, b) => b.score - a.score);
  const led = new Map<string, Led>();
  const mixed: Scored[][] = [];
  while (waiting.length > 0 && mixed.length < MAX_GROUPS) {
    const maxLed = mixed.length < FIRST_PAGE ? MAX_LED : Number.POSITIVE_INFINITY;
    const at = bestOf(waiting, led, maxLed) ?? bestOf(waiting, led, Number.POSITIVE_INFINITY)!;
    const [best] = waiting.splice(at, 1);
    const { groups: before, factor } = led.get(best!.outlet) ?? NONE;
    led.set(best!.outlet, { groups: before + 1, factor: factor * REPEAT_FACTOR });
    mixed.push(best!.group);
  }
  return mixed;
}

/**
 * Where the group with the highest lowered score is, the first of equals; undefined if every outlet leads its maximum.
 * @param waiting sorted by score, so that the search can end early: no score is ever raised
 */
function bestOf(
  waiting: readonly Waiting[],
  led: ReadonlyMap<string, Led>,
  maxLed: number,
): number | undefined {
  let best: number | undefined;
  let highest = 0;
  for (let at = 0; at < waiting.length; at++) {
    const { outlet, score } = waiting[at]!;
    if (best !== undefined && score <= highest) break;
    const { groups, factor } = led.get(outlet) ?? NONE;
    if (groups >= maxLed || (best !== undefined && score * factor <= highest)) continue;
    best = at;
    highest = score * factor;
  }
  return best;
}

/** By site, because an outlet's sections have their own feeds and names. */
function outletKey({ url, outlet }: Story): string {
  const host = bareHostOf(url);
  return !host || REDIRECTS.test(host) ? outlet : host;
}
