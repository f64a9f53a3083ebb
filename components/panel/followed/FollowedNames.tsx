import { t } from '../../../lib/i18n/translate.ts';
import type { NamedEntity } from '../../../lib/model/entity.ts';
import type { FollowedNews } from '../../../lib/model/panel/followed.ts';
import { ChooseOutlets } from '../../coverage/SourceStates.tsx';
import { FollowedName, type FollowedNameProps } from './FollowedName.tsx';

interface FollowedNamesProps extends Omit<FollowedNameProps, 'one' | 'isHere' | 'groups' | 'isSeen'> {
  readonly followed: readonly NamedEntity[];
  /** Null until it is known. */
  readonly news: FollowedNews | null;
  /** Ids of the open article's cast. */
  readonly here: ReadonlySet<string>;
}

/** The followed names, of which there is at least one, with new stories about each. */
export function FollowedNames({ followed, news, here, ...rest }: FollowedNamesProps) {
  return (
    <section class="part" aria-labelledby="part-followed">
      <h3 id="part-followed">
        {t('followed.title')} <span class="count">{followed.length}</span>
      </h3>
      {news?.hasFeeds === false && (
        <p class="note">
          {t('followed.noFeeds')} <ChooseOutlets />
        </p>
      )}
      <ul class="followed-names">
        {followed.map(one => (
          <FollowedName
            key={one.id}
            {...rest}
            one={one}
            isHere={here.has(one.id)}
            groups={news?.hasFeeds ? (news.groups[one.id] ?? []) : null}
            isSeen={news?.seen.has(one.id) ?? false}
          />
        ))}
      </ul>
    </section>
  );
}

/** How many new stories about followed names the reader hasn't seen. */
export function unseenStories(followed: readonly NamedEntity[], news: FollowedNews | null): number {
  if (!news) return 0;
  return followed
    .filter(({ id }) => !news.seen.has(id))
    .reduce((sum, { id }) => sum + (news.groups[id]?.length ?? 0), 0);
}
