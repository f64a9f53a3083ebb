import { useRef, useState } from 'preact/hooks';
import { count, t } from '../../lib/i18n/translate.ts';
import type { CastMember } from '../../lib/model/analysis.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { arrowKeys } from '../common/arrow-keys.ts';
import { KindMark } from '../common/KindMark.tsx';
import { kindsName } from '../common/kind-names.ts';
import { CastFilter } from './CastFilter.tsx';
import { CastRow } from './CastRow.tsx';
import { type CastChoice, type CastGroup, filterCast, groupCast } from './filter-cast.ts';

interface CastListProps {
  readonly cast: readonly CastMember[];
  readonly lineOf: (member: CastMember) => string;
  readonly choice: CastChoice;
  readonly onChoice: (choice: CastChoice) => void;
  /** Id of the entity whose page is open beside the list. */
  readonly openId: string | null;
  readonly followed: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
}

/** Rows of each kind that are shown before the reader unfolds the rest. */
const FIRST_ROWS = 5;

/** The cast by kind, most important first, with search and filter. */
export function CastList(props: CastListProps) {
  const { cast, lineOf, choice, onChoice } = props;
  const [unfolded, setUnfolded] = useState<ReadonlySet<Kind>>(new Set());
  const root = useRef<HTMLDivElement>(null);
  const shown = filterCast(cast, choice, lineOf);
  const groups = groupCast(shown);
  const focus = (selector: string): void => root.current?.querySelector<HTMLElement>(selector)?.focus();
  const isNarrowed = choice.kind !== null || choice.query.trim() !== '';
  return (
    <div ref={root} class="cast">
      <CastFilter
        groups={groupCast(cast)}
        choice={choice}
        onChoice={onChoice}
        onEnterList={() => focus('.cast-row')}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus among the buttons in it */}
      <div onKeyDown={arrowKeys('.cast-row, .more', () => focus('input'))}>
        {groups.map(group => (
          <Group
            key={group.kind}
            {...props}
            group={group}
            isWhole={isNarrowed || unfolded.has(group.kind)}
            onWhole={() => {
              const next = group.members[FIRST_ROWS]?.entity.id;
              setUnfolded(new Set([...unfolded, group.kind]));
              // The focused button is removed by this.
              if (next) setTimeout(() => focus(`[data-entity="${CSS.escape(next)}"]`));
            }}
          />
        ))}
      </div>
      {!groups.length && <p class="empty">{t('cast.noMatch')}</p>}
      <p role="status" class="hidden">
        {isNarrowed ? t('cast.shown', shown.length, cast.length) : ''}
      </p>
    </div>
  );
}

interface GroupProps extends CastListProps {
  readonly group: CastGroup;
  readonly isWhole: boolean;
  readonly onWhole: () => void;
}

function Group({ group: { kind, members }, isWhole, onWhole, lineOf, openId, followed, onOpen }: GroupProps) {
  const heading = `cast-${kind}`;
  const fits = isWhole || members.length <= FIRST_ROWS + 1;
  const rows = fits ? members : members.slice(0, FIRST_ROWS);
  return (
    <section class="cast-group" data-kind={kind} aria-labelledby={heading}>
      <h3 id={heading}>
        {kindsName(kind)} <span class="count">{members.length}</span>
      </h3>
      <ul>
        {rows.map(member => (
          <CastRow
            key={member.entity.id}
            member={member}
            line={lineOf(member)}
            isOpen={member.entity.id === openId}
            isFollowed={followed.has(member.entity.id)}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {!fits && (
        <button type="button" class="more" onClick={onWhole}>
          <KindMark kind={kind} /> {count('cast.more', members.length - rows.length)}
          <span class="hidden">: {kindsName(kind)}</span>
        </button>
      )}
    </section>
  );
}
