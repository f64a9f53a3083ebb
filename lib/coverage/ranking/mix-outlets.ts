import type { Story } from '../../model/coverage/story.ts';
import { bareHostOf } from '../../text/web-address.ts';

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
  /** Falls with each group of the same outlet that is placed. */
  score: number;
}

/** Orders groups by score, lowering a group's score for each earlier one that its outlet leads. */
export function mixOutlets(groups: readonly Scored[][]): Scored[][] {
  const waiting: Waiting[] = groups.map(group => ({
    group,
    score: group[0]!.score,
    outlet: outletKey(group[0]!.story),
  }));
  const led = new Map<string, number>();
  const isFull = (outlet: string): boolean => (led.get(outlet) ?? 0) >= MAX_LED;
  const mixed: Scored[][] = [];
  while (waiting.length > 0 && mixed.length < MAX_GROUPS) {
    const isFirstPage = mixed.length < FIRST_PAGE;
    const best =
      bestOf(waiting, isFirstPage ? ({ outlet }) => !isFull(outlet) : undefined) ?? bestOf(waiting)!;
    const { group, outlet } = best;
    waiting.splice(waiting.indexOf(best), 1);
    led.set(outlet, (led.get(outlet) ?? 0) + 1);
    for (const other of waiting) if (other.outlet === outlet) other.score *= REPEAT_FACTOR;
    mixed.push(group);
  }
  return mixed;
}

/** The group with the highest score, the first of equals; undefined if none fits. */
function bestOf(
  waiting: readonly Waiting[],
  fits: (group: Waiting) => boolean = () => true,
): Waiting | undefined {
  let best: Waiting | undefined;
  for (const group of waiting) if (fits(group) && (!best || group.score > best.score)) best = group;
  return best;
}

/** By site, because an outlet's sections have their own feeds and names. */
function outletKey({ url, outlet }: Story): string {
  const host = bareHostOf(url);
  return !host || REDIRECTS.test(host) ? outlet : host;
}
