import { count, t } from '../../../lib/i18n/translate.ts';
import type { Coverage } from '../../../lib/model/coverage/source.ts';
import type { LastSeenArticle } from '../../../lib/model/panel/look-up-state.ts';
import { day, weekday } from '../../common/words/dates.ts';

interface CardNewSinceProps {
  /** The last other article in which the reader saw the name; undefined if there is none, or reading history is off. */
  readonly lastSeen: LastSeenArticle | undefined;
  readonly coverage: Coverage | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const WEEK = 6 * 24 * 3_600_000;

/** What has changed since the reader last saw the name; nothing if nothing has. */
export function CardNewSince({ lastSeen, coverage, now }: CardNewSinceProps) {
  if (!lastSeen || !coverage) return null;
  const fresh = coverage.groups.filter(({ stories: [first] }) => first && first.published > lastSeen.at);
  if (!fresh.length) return null;
  const then = now - lastSeen.at < WEEK ? weekday(lastSeen.at) : day(lastSeen.at);
  return (
    <p class="card-said" data-new>
      <b>{t('card.newSince', then)}</b> {count('followed.newStories', fresh.length)}
    </p>
  );
}
