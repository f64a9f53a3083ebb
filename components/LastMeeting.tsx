import { day } from './dates.ts';
import type { MeetingView } from './page-view.ts';
import { webAddress } from './web-address.ts';

interface LastMeetingProps {
  readonly meeting: MeetingView;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const WEEK = 6 * 24 * 3_600_000;
const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' });

/** In which article the reader last met somebody. */
export function LastMeeting({ meeting: { url, title, at }, now }: LastMeetingProps) {
  const address = webAddress(url);
  const name = <bdi>{title || url}</bdi>;
  return (
    <p class="source met">
      You met this name on {now - at < WEEK ? weekday.format(at) : day(at)} in{' '}
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
    </p>
  );
}
