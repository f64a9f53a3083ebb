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

/** Orders groups by score, lowering a group's score for each earlier one that its outlet leads. */
export function mixOutlets(groups: readonly Scored[][]): Scored[][] {
  const waiting = [...groups];
  const led = new Map<string, number>();
  const mixed: Scored[][] = [];
  while (waiting.length > 0 && mixed.length < MAX_GROUPS) {
    let best = -1;
    let bestScore = -1;
    waiting.forEach(([first], at) => {
      const times = led.get(outletKey(first!.story)) ?? 0;
      const isFull = mixed.length < FIRST_PAGE && times >= MAX_LED;
      const score = first!.score * REPEAT_FACTOR ** times * (isFull ? 1e-6 : 1);
      if (score > bestScore) [best, bestScore] = [at, score];
    });
    const [group] = waiting.splice(best, 1);
    const outlet = outletKey(group![0]!.story);
    led.set(outlet, (led.get(outlet) ?? 0) + 1);
    mixed.push(group!);
  }
  return mixed;
}

/** By site, because an outlet's sections have their own feeds and names. */
function outletKey({ url, outlet }: Story): string {
  const host = bareHostOf(url);
  return !host || REDIRECTS.test(host) ? outlet : host;
}
