import type { UnreadableFeed } from '../feed/parsed-feed.ts';
import { changed, type Failure } from './reply.ts';

/** The failure to report for a feed that couldn't be parsed. */
export function failureOfFeed({ problem, found, leftOut, feed }: UnreadableFeed): Failure {
  switch (problem) {
    case 'empty':
      return changed('empty');
    case 'html':
      if (feed) return changed('feedAt', feed);
      return found ? changed('titledPage', found) : changed('page');
    case 'truncated':
      return changed('broken');
    case 'no-links':
      return changed('noLinks', leftOut.length);
    case 'json':
    case 'not-a-feed':
      return changed('noFeed', found);
  }
}
