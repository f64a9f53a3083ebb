import type { Story } from '../model/story.ts';
import { tellingWords } from './ranking/keywords.ts';
import { type Sketch, sameStory, sketch } from './ranking/same-story.ts';
import { bareHost, pageKey } from './web-address.ts';

/** The article that the reader has open. */
export interface OpenPage {
  readonly url: string;
  readonly title: string;
}

/** Stories without the open article, each page once: neither its address nor its outlet's other address for it. */
export function withoutPage(stories: readonly Story[], page: OpenPage | undefined): Story[] {
  const seen = new Set<string>(page ? [pageKey(page.url)] : []);
  const host = page ? bareHost(page.url) : '';
  const headline = headlineKey(page?.title ?? '');
  return stories.filter(({ url, title }) => {
    const key = pageKey(url);
    if (seen.has(key)) return false;
    seen.add(key);
    return !(headline && bareHost(url) === host && headlineKey(title) === headline);
  });
}

/** Says of a story whether another outlet tells it in nearly the words of the open article's headline. */
export function copyOf(page: OpenPage | undefined): (story: Sketch) => boolean {
  if (!page) return () => false;
  // No names: what only shares its cast is another story.
  const open = sketch({ title: page.title, summary: '', entityIds: [], published: 0 });
  // When the open article was published is not known.
  return story => sameStory({ ...open, published: story.published }, story);
}

function headlineKey(title: string): string {
  const words = tellingWords(title);
  return words.length < 3 ? '' : words.join(' ');
}
