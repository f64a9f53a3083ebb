import { count, t } from '../../../lib/i18n/translate.ts';
import type { CastMember } from '../../../lib/model/analysis.ts';
import { KindMark } from '../../common/KindMark.tsx';
import { kindName } from '../../common/words/kind-names.ts';
import type { MemberLines } from './member-lines.ts';

export interface CastRowProps {
  readonly member: CastMember;
  readonly lines: MemberLines;
  readonly isOpen: boolean;
  readonly isFollowed: boolean;
  readonly onOpen: (id: string) => void;
}

/** A cast member in the list: who it is, and why it matters here. */
export function CastRow({
  member: { entity, mentionCount },
  lines: { who, whoLanguage, why },
  isOpen,
  isFollowed,
  onOpen,
}: CastRowProps) {
  return (
    <li>
      <button
        type="button"
        class="cast-row"
        data-kind={entity.kind}
        data-entity={entity.id}
        aria-current={isOpen || undefined}
        onClick={() => onOpen(entity.id)}
      >
        <KindMark kind={entity.kind} />
        <span class="cast-name">
          <bdi>{entity.name}</bdi>
          <span class="hidden">, {kindName(entity.kind)}</span>
          {isFollowed && (
            <span class="followed">
              <span aria-hidden="true">{'\u00a0★'}</span>
              <span class="hidden">, {t('cast.following')}</span>
            </span>
          )}
        </span>
        <span class="cast-count">
          <span class="hidden">, {count('cast.mentions', mentionCount)}</span>
          <span aria-hidden="true">×{mentionCount}</span>
        </span>
        {who && (
          <span class="cast-line" dir="auto" lang={whoLanguage}>
            {who}
          </span>
        )}
        {why && (
          <span class="cast-line cast-why" dir="auto">
            {why}
          </span>
        )}
      </button>
    </li>
  );
}
