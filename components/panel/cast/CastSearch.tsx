import { t } from '../../../lib/i18n/translate.ts';
import type { FoundElsewhere } from '../../../lib/model/panel/panel.ts';
import { arrowKeys } from '../../common/arrow-keys.ts';
import { type CastListProps, Rows } from './CastList.tsx';
import { filterCast } from './filter-cast.ts';
import { memberLines } from './member-lines.ts';
import { OtherNames } from './OtherNames.tsx';

interface CastSearchProps extends CastListProps {
  readonly query: string;
  /** Null until the first answer. */
  readonly found: FoundElsewhere | null;
  /** Called for the up arrow on the first result. */
  readonly onLeave: () => void;
}

/** What a search finds: names in this article, then all others that are known. */
export function CastSearch({ query, found, onLeave, ...list }: CastSearchProps) {
  const { cast } = list.page.analysis;
  // Not by its ties: those name others.
  const members = filterCast(
    cast,
    query,
    member => memberLines(member, list.page, list.portraits?.[member.entity.id]).who,
  );
  const here = new Set(cast.map(({ entity }) => entity.id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus among the buttons in it
    <div class="cast" onKeyDown={arrowKeys('.cast-row', onLeave)}>
      {members.length > 0 && (
        <section class="cast-group" aria-labelledby="found-here">
          <h3 id="found-here">{t('entity.inArticle')}</h3>
          <Rows {...list} members={members} />
        </section>
      )}
      {/* To be heard: below, each part shows for itself whether there is anything in it. */}
      <p role="status" class="hidden">
        {members.length ? t('cast.shown', members.length, cast.length) : t('cast.noMatch')}
      </p>
      <OtherNames query={query} found={found} without={here} />
    </div>
  );
}
