import { count, t } from '../../../lib/i18n/translate.ts';
import type { CastMember, Portrait } from '../../../lib/model/analysis.ts';
import type { AnalysedArticle } from '../../../lib/model/panel/page-state.ts';
import { arrowKeys } from '../../common/arrow-keys.ts';
import { KindMark } from '../../common/KindMark.tsx';
import { mainMembers } from '../../common/main-members.ts';
import { kindsName } from '../../common/words/kind-names.ts';
import { CastRow } from './CastRow.tsx';
import { type CastGroup, groupCast } from './filter-cast.ts';
import { fitLines } from './fit-lines.ts';
import { foldNames } from './fold-names.ts';
import { memberLines } from './member-lines.ts';

export interface CastListProps {
  readonly page: AnalysedArticle;
  /** By entity id; null until they are known. */
  readonly portraits: Readonly<Record<string, Portrait>> | null;
  /** Id of the entity whose page is open beside the list. */
  readonly openId: string | null;
  readonly followed: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  /** Lines for all of the main cast together, below their names; as many as they need if left out. */
  readonly room?: number;
}

/** The main cast in full, and the rest by kind, folded. */
export function CastList(props: CastListProps) {
  const { analysis } = props.page;
  const main = mainMembers(analysis);
  if (!analysis.cast.length) return <p class="empty">{t('cast.noNames')}</p>;
  const rest = groupCast(analysis.cast.filter(member => !main.includes(member)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus among the buttons in it
    <div class="cast" onKeyDown={arrowKeys('.main-cast .cast-row, summary, [open] .cast-row', () => {})}>
      <section class="main-cast" aria-labelledby="main-cast" data-waiting={!props.portraits || undefined}>
        <h3 id="main-cast">{t('cast.main')}</h3>
        <Rows {...props} members={main} />
      </section>
      {rest.map(group => (
        <KindFold key={group.kind} {...props} group={group} />
      ))}
    </div>
  );
}

/** The rest of one kind, on one line until it is opened. */
function KindFold({ group: { kind, members }, ...props }: CastListProps & { readonly group: CastGroup }) {
  const { shown, more } = foldNames(
    members.map(({ entity }) => entity.name),
    kindsName(kind),
  );
  return (
    <details class="kind-fold" data-kind={kind} name="kind">
      <summary>
        <KindMark kind={kind} />
        <b>
          {kindsName(kind)} <span class="count">{members.length}</span>
        </b>
        <span class="fold-names">
          {shown.map((name, at) => (
            <>
              {at > 0 && ', '}
              <bdi key={name}>{name}</bdi>
            </>
          ))}{' '}
          {more > 0 && count('coverage.andMore', more)}
        </span>
      </summary>
      <Rows {...props} members={members} room={Number.POSITIVE_INFINITY} />
    </details>
  );
}

/** Rows of some of the cast. */
export function Rows({
  members,
  page,
  portraits,
  openId,
  followed,
  onOpen,
  room = Number.POSITIVE_INFINITY,
}: CastListProps & { readonly members: readonly CastMember[] }) {
  const rows = members.map(member => ({
    member,
    name: member.entity.name,
    ...memberLines(member, page, portraits?.[member.entity.id]),
  }));
  return (
    <ul>
      {fitLines(rows, room).map(({ member, ...lines }) => (
        <CastRow
          key={member.entity.id}
          member={member}
          lines={lines}
          isOpen={member.entity.id === openId}
          isFollowed={followed.has(member.entity.id)}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}
