import { t } from '../../lib/i18n/translate.ts';
import type { Entity } from '../../lib/model/entity.ts';
import { month } from '../common/dates.ts';
import { kindName } from '../common/kind-names.ts';
import { CardPicture } from './CardPicture.tsx';
import { CardTool } from './CardTool.tsx';

interface CardHeadProps {
  readonly entity: Entity;
  readonly picture: ImageBitmap | undefined;
  readonly isPinned: boolean;
  readonly isFollowed: boolean;
  /** Null if there is no card to go back to. */
  readonly onBack: (() => void) | null;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onFollow: () => void;
}

/** Name, kind and the line that says who or what it is, with its date. */
export function CardHead(props: CardHeadProps) {
  const { entity, picture, isPinned, isFollowed, onBack, onPin, onClose, onFollow } = props;
  const follow = isFollowed ? t('card.unfollow', entity.name) : t('card.follow', entity.name);
  return (
    <header class="card-head">
      <CardPicture kind={entity.kind} name={entity.name} picture={picture} />
      <div class="card-bar">
        {onBack && <CardTool icon="back" label={t('card.back')} onClick={onBack} />}
        <span class="card-kind">{kindName(entity.kind)}</span>
        <CardTool icon="star" label={follow} isOn={isFollowed} onClick={onFollow} />
        {!isPinned && <CardTool icon="pin" label={t('card.keepOpen')} onClick={onPin} />}
        <CardTool icon="close" label={t('card.close')} title={t('card.closeKey')} onClick={onClose} />
      </div>
      <h2 class="card-name" id="card-name" dir="auto">
        {entity.name}
      </h2>
      <p class="card-context" dir="auto">
        {entity.source === 'knowledge' && entity.context ? (
          <>
            {entity.context}{' '}
            {entity.asOf && <span class="card-date">{t('card.asOf', month(entity.asOf))}</span>}
          </>
        ) : (
          <span class="card-unknown">{t('entity.articleOnly')}</span>
        )}
      </p>
    </header>
  );
}
