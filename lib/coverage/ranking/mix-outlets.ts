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
  const waiting = groups.map(group => ({
    group,
    score: group[0]!.score,
    outlet: outletKey(group[0]!.story),
  }));
  const led = new Map<string, number>();
  const mixed: Scored[][] = [];
  while (waiting.length > 0 && mixed.length < MAX_GROUPS) {
    let best = -1;
    let bestScore = -1;
    waiting.forEach(({ score, outlet }, at) => {
      const times = led.get(outlet) ?? 0;
      const isFull = mixed.length < FIRST_PAGE && times >= MAX_LED;
      const lowered = score * REPEAT_FACTOR ** times * (isFull ? 1e-6 : 1);
      if (lowered > bestScore) [best, bestScore] = [at, lowered];
    });
    const { group, outlet } = waiting.splice(best, 1)[0]!;
    led.set(outlet, (led.get(outlet) ?? 0) + 1);
    mixed.push(group);
  }
  return mixed;
}

/** By site, because an outlet's sections have their own feeds and names. */
function outletKey({ url, outlet }: Story): string {
  const host = bareHostOf(url);
  return !host || REDIRECTS.test(host) ? outlet : host;
}
