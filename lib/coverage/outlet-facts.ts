import type { Outlet } from '../model/coverage/outlet.ts';
import type { OutletFacts, Story, StoryGroup } from '../model/coverage/story.ts';
import { bareHostOf } from '../text/addresses/web-address.ts';
import { ownName } from '../text/own-name.ts';
import { isForSubscribers } from './for-subscribers.ts';

/** Tells what is known about a story's outlet. */
export type FactsOf = (story: Pick<Story, 'outlet' | 'title' | 'summary' | 'url'>) => OutletFacts;

/**
 * Indexes the catalogue. A story belongs to the feed whose name it carries; otherwise to the outlet on its host, and, if
 * it was found by a search engine, to the outlet of that name. Feeds that disagree settle nothing: BBC Mundo is on the
 * BBC's host, but is in Spanish.
 */
export function outletFacts(outlets: readonly Outlet[]): FactsOf {
  const byFeed = shared(outlets, ({ name }) => name);
  const byHost = shared(outlets, ({ home }) => bareHostOf(home));
  const byName = shared(outlets, ({ name }) => ownName(name).toLowerCase());
  return story => {
    const known =
      byFeed.get(story.outlet) ??
      atHost(byHost, bareHostOf(story.url)) ??
      byName.get(story.outlet.toLowerCase());
    return isForSubscribers(story) ? { ...known, paid: 'story' } : (known ?? {});
  };
}

/** What all outlets with the same key have in common. */
function shared(
  outlets: readonly Outlet[],
  keyOf: (outlet: Outlet) => string,
): ReadonlyMap<string, OutletFacts> {
  const found = new Map<string, OutletFacts>();
  for (const outlet of outlets) {
    const key = keyOf(outlet);
    const { country, language } = outlet;
    const facts: OutletFacts = { country, language, paid: outlet.paid && 'outlet' };
    const before = found.get(key);
    found.set(key, before ? common(before, facts) : facts);
  }
  return found;
}

function common(one: OutletFacts, other: OutletFacts): OutletFacts {
  const same = <Name extends keyof OutletFacts>(name: Name): OutletFacts[Name] =>
    one[name] === other[name] ? one[name] : undefined;
  return { country: same('country'), language: same('language'), paid: same('paid') };
}

/** By the host or the nearest one above it: "edition.cnn.com", then "cnn.com". */
function atHost(byHost: ReadonlyMap<string, OutletFacts>, host: string): OutletFacts | undefined {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const found = byHost.get(at);
    if (found) return found;
  }
  return undefined;
}

/** The groups with what is known about each story's outlet. */
export function withFacts(groups: readonly StoryGroup[], factsOf: FactsOf): StoryGroup[] {
  return groups.map(group => ({
    ...group,
    stories: group.stories.map(story => ({ ...story, facts: factsOf(story) })),
  }));
}
