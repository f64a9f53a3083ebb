import { count, t } from '../../../lib/i18n/translate.ts';
import type { StoryGroup } from '../../../lib/model/coverage/story.ts';
import type { NamedEntity } from '../../../lib/model/entity.ts';
import { capital } from '../../common/words/capital.ts';
import { StoryList } from '../../coverage/story/StoryList.tsx';

export interface FollowedNameProps {
  readonly one: NamedEntity;
  /** Whether it is in the open article. */
  readonly isHere: boolean;
  /** New stories about it; null if they aren't known. */
  readonly groups: readonly StoryGroup[] | null;
  /** Whether the reader has seen them. */
  readonly isSeen: boolean;
  readonly now: number;
  readonly onOpen: (id: string) => void;
  readonly onUnfollow: (id: string) => void;
  readonly onSeen: (id: string) => void;
}

/** A followed name with its new stories. It links to its page if it is in the open article. */
export function FollowedName(props: FollowedNameProps) {
  const { one, isHere, groups, isSeen, now, onOpen, onUnfollow, onSeen } = props;
  const { id, name } = one;
  const told = [
    ...(isHere ? [t('followed.here')] : []),
    ...(groups?.length === 0 ? [t('followed.noNewStories')] : []),
  ];
  return (
    <li>
      <p class="followed-head">
        {isHere ? (
          <button type="button" class="member-link" onClick={() => onOpen(id)}>
            <bdi>{name}</bdi>
          </button>
        ) : (
          <bdi class="followed-title">{name}</bdi>
        )}
        <span class="source">{capital(told.join(' · '))}</span>
        <button type="button" class="button quiet" onClick={() => onUnfollow(id)}>
          {t('followed.unfollow')}
          <span class="hidden"> {name}</span>
        </button>
      </p>
      {groups && groups.length > 0 && (
        <details class="news" onToggle={event => event.currentTarget.open && onSeen(id)}>
          <summary data-new={!isSeen || undefined}>
            {count('followed.newStories', groups.length)}
            <span class="hidden">: {name}</span>
          </summary>
          <StoryList groups={groups} cast={[]} now={now} about={name} />
        </details>
      )}
    </li>
  );
}
