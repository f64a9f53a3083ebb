import { t } from '../lib/words/words.ts';

export interface FollowedName {
  readonly id: string;
  readonly name: string;
}

interface FollowedNamesProps {
  readonly followed: readonly FollowedName[];
  /** Ids of the cast in view. */
  readonly here: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onUnfollow: (id: string) => void;
}

/** The names that the reader follows; those of this story lead to their page. */
export function FollowedNames({ followed, here, onOpen, onUnfollow }: FollowedNamesProps) {
  return (
    <section class="part" aria-labelledby="part-followed">
      <h3 id="part-followed">
        {t('followed.title')} <span class="count">{followed.length}</span>
      </h3>
      {!followed.length && <p class="note">{t('followed.none')}</p>}
      <ul class="followed-names">
        {followed.map(({ id, name }) => (
          <li key={id}>
            {here.has(id) ? (
              <button type="button" class="member-link" onClick={() => onOpen(id)}>
                <bdi>{name}</bdi>
              </button>
            ) : (
              <bdi>{name}</bdi>
            )}
            <span class="source">{here.has(id) ? t('followed.here') : ''}</span>
            <button type="button" class="button quiet" onClick={() => onUnfollow(id)}>
              {t('followed.stop')}
              <span class="hidden"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
