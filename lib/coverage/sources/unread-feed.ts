import type { UnreadFeed } from '../feed/feed.ts';
import { changed, type Refusal } from './reply.ts';

/** What a feed that could not be read stands for. */
export function refusalOfProblem({ problem, found, dropped, feed }: UnreadFeed): Refusal {
  switch (problem) {
    case 'empty':
      return changed('empty');
    case 'html':
      if (feed) return changed('feedAt', feed);
      return found ? changed('titledPage', found) : changed('page');
    case 'truncated':
      return changed('broken');
    case 'no-links':
      return changed('noLinks', dropped);
    case 'json':
    case 'not-a-feed':
      return changed('noFeed', found);
  }
}
