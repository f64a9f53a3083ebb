import type { LastSeenArticle } from '../../../lib/model/panel/look-up-state.ts';
import { Phrase } from '../../common/Phrase.tsx';
import { safeHref } from '../../common/safe-href.ts';
import { day, weekday } from '../../common/words/dates.ts';

interface LastSeenProps {
  readonly article: LastSeenArticle;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const WEEK = 6 * 24 * 3_600_000;

/** The last other article in which the reader saw a name. */
export function LastSeen({ article: { url, title, at }, now }: LastSeenProps) {
  const address = safeHref(url);
  const name = <bdi>{title || url}</bdi>;
  const where = address ? (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  ) : (
    name
  );
  return (
    <p class="source met">
      <Phrase of="entity.lastSeen" values={[now - at < WEEK ? weekday(at) : day(at), where]} />
    </p>
  );
}
