import type { Coverage } from '../../../lib/model/coverage/source.ts';
import type { Story } from '../../../lib/model/coverage/story.ts';
import { safeHref } from '../../common/safe-href.ts';

/** A story with an address that is safe to open. */
export interface LinkedStory extends Story {
  readonly address: string;
}

/** The newest stories from outlets other than the page's own, one of each outlet, newest first. */
export function newestStories({ groups }: Coverage, site: string, most: number): LinkedStory[] {
  const stories = groups
    .flatMap(({ stories }) => stories)
    .flatMap(story => {
      const address = safeHref(story.url);
      return address && bareHost(new URL(address).hostname) !== bareHost(site) ? [{ ...story, address }] : [];
    })
    .sort((a, b) => b.published - a.published);
  const outlets = new Set<string>();
  return stories.filter(({ outlet }) => !outlets.has(outlet) && outlets.add(outlet)).slice(0, most);
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
