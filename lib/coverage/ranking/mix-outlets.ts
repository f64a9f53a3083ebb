import type { Story } from '../../model/story.ts';
import { bareHost } from '../web-address.ts';

/** A story, and how much it belongs on the list. */
export interface Scored {
  readonly story: Story;
  readonly score: number;
}

const MOST_GROUPS = 60;
/** Each story of a newsroom before it on the list counts against the next one. */
const OUTLET_AGAIN = 0.55;
/** Groups on the first page, and how many of them one newsroom may lead while others have something. */
const FIRST_PAGE = 10;
const LED_BY_ONE = 3;
/** Hosts that lead on to the newsroom's own. */
const LEADS_ON = /^(news\.google|feedproxy\.google|feeds\.feedburner|bing)\.com$/;

/** The best group next, where each group that its newsroom led before makes it less good. */
export function mixOutlets(groups: readonly Scored[][]): Scored[][] {
  const waiting = [...groups];
  const led = new Map<string, number>();
  const mixed: Scored[][] = [];
  while (waiting.length > 0 && mixed.length < MOST_GROUPS) {
    let best = -1;
    let bestScore = -1;
    waiting.forEach(([first], at) => {
      const times = led.get(newsroomOf(first!.story)) ?? 0;
      const filled = mixed.length < FIRST_PAGE && times >= LED_BY_ONE;
      const score = first!.score * OUTLET_AGAIN ** times * (filled ? 1e-6 : 1);
      if (score > bestScore) [best, bestScore] = [at, score];
    });
    const [group] = waiting.splice(best, 1);
    const outlet = newsroomOf(group![0]!.story);
    led.set(outlet, (led.get(outlet) ?? 0) + 1);
    mixed.push(group!);
  }
  return mixed;
}

/** Sections of a newsroom have feeds and names of their own; what they share is the site. */
function newsroomOf({ url, outlet }: Story): string {
  const host = bareHost(url);
  return !host || LEADS_ON.test(host) ? outlet : host;
}
