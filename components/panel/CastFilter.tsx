import { t } from '../../lib/i18n/translate.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { KindMark } from '../common/KindMark.tsx';
import { kindsName } from '../common/kind-names.ts';
import type { CastChoice, CastGroup } from './filter-cast.ts';

interface CastFilterProps {
  readonly groups: readonly CastGroup[];
  readonly choice: CastChoice;
  readonly onChoice: (choice: CastChoice) => void;
  /** Called for the down arrow in the search field. */
  readonly onEnterList: () => void;
}

/** A search field, and a toggle for each kind in the cast. */
export function CastFilter({ groups, choice, onChoice, onEnterList }: CastFilterProps) {
  const toggle = (kind: Kind): void => onChoice({ ...choice, kind: choice.kind === kind ? null : kind });
  return (
    <search class="cast-filter">
      <input
        type="search"
        class="field"
        aria-label={t('cast.search')}
        placeholder={t('cast.search')}
        value={choice.query}
        onInput={event => onChoice({ ...choice, query: event.currentTarget.value })}
        onKeyDown={event => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onEnterList();
        }}
      />
      {groups.length > 1 && (
        <fieldset class="kinds">
          <legend class="hidden">{t('cast.filterByType')}</legend>
          {groups.map(({ kind, members }) => (
            <button
              key={kind}
              type="button"
              class="kind-chip"
              data-kind={kind}
              aria-pressed={choice.kind === kind}
              onClick={() => toggle(kind)}
            >
              <KindMark kind={kind} />
              {kindsName(kind)} <span class="count">{members.length}</span>
            </button>
          ))}
        </fieldset>
      )}
    </search>
  );
}
