import type { Story } from '../model/coverage/story.ts';
import type { OpenPage } from '../model/panel/open-page.ts';
import { bareHostOf, pageKey } from '../text/addresses/web-address.ts';
import { keywords } from './ranking/keywords.ts';
import { Sketch, sameText } from './ranking/same-story.ts';

/** Removes duplicates and the open article, which its outlet may also list under another address. */
export function withoutPage(stories: readonly Story[], page: OpenPage | undefined): Story[] {
  const seen = new Set<string>();
  const isOpen = page ? isListingOf(page) : () => false;
  return stories.filter(story => {
    const key = pageKey(story.url);
    if (seen.has(key)) return false;
    seen.add(key);
    return !isOpen(story);
  });
}

/** Tests whether a story is the open article, as its outlet lists it. */
export function isListingOf(page: OpenPage): (story: Story) => boolean {
  const open = pageKey(page.url);
  const host = bareHostOf(page.url);
  const headline = headlineKey(page.title);
  return ({ url, title }) =>
    pageKey(url) === open || (headline !== '' && bareHostOf(url) === host && headlineKey(title) === headline);
}

/** Tests whether a story's headline is nearly identical to the open article's. */
export function copyOf(page: OpenPage | undefined): (story: Sketch) => boolean {
  if (!page) return () => false;
  // Compares headlines only: a story that merely shares the cast is a different one.
  const open = new Sketch({ title: page.title, summary: '', entityIds: [], published: 0 });
  // The open article's date is unknown.
  return story => sameText(open, story);
}

function headlineKey(title: string): string {
  const words = keywords(title);
  return words.length < 3 ? '' : words.join(' ');
}
