import type { Story } from '../../../lib/model/coverage/story.ts';
import { safeHref } from '../../common/safe-href.ts';
import { age } from '../../common/words/dates.ts';

/** Feeds may contain addresses of any scheme; only http and https become links. */
export function StoryTitle({ story: { title, url } }: { readonly story: Pick<Story, 'title' | 'url'> }) {
  const address = safeHref(url);
  const words = <bdi>{title || url}</bdi>;
  if (!address) return <span class="story-title">{words}</span>;
  return (
    <a class="story-title" href={address} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

/** How long ago a story was published. */
export function Age({
  story: { published },
  now,
}: {
  readonly story: Pick<Story, 'published'>;
  readonly now: number;
}) {
  if (Number.isNaN(new Date(published).getTime())) return null;
  return (
    <>
      {' · '}
      <time dateTime={new Date(published).toISOString()}>{age(published, now)}</time>
    </>
  );
}
