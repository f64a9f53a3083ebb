import type { Entity } from '../lib/model.ts';
import { t } from '../lib/words/words.ts';
import { CardIcon } from './CardIcon.tsx';
import { CardPicture } from './CardPicture.tsx';
import { month } from './dates.ts';
import { kindName } from './kind-names.ts';

interface CardHeadProps {
  readonly entity: Entity;
  readonly picture: ImageBitmap | undefined;
  readonly isPinned: boolean;
  readonly isFollowed: boolean;
  /** Null where the card has not led anywhere yet. */
  readonly onBack: (() => void) | null;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onFollow: () => void;
}

/** Name, kind and the line that says who or what it is, as of when. */
export function CardHead(props: CardHeadProps) {
  const { entity, picture, isPinned, isFollowed, onBack, onPin, onClose, onFollow } = props;
  const follow = isFollowed ? t('card.unfollow', entity.name) : t('card.follow', entity.name);
  return (
    <header class="card-head">
      <CardPicture kind={entity.kind} name={entity.name} picture={picture} />
      <div class="card-bar">
        {onBack && (
          <button
            type="button"
            class="card-tool"
            aria-label={t('card.back')}
            title={t('card.back')}
            onClick={onBack}
          >
            <CardIcon name="back" />
          </button>
        )}
        <span class="card-kind">{kindName(entity.kind)}</span>
        <button
          type="button"
          class="card-tool"
          aria-label={follow}
          title={follow}
          aria-pressed={isFollowed}
          onClick={onFollow}
        >
          <CardIcon name="star" filled={isFollowed} />
        </button>
        {!isPinned && (
          <button
            type="button"
            class="card-tool"
            aria-label={t('card.keepOpen')}
            title={t('card.keepOpen')}
            onClick={onPin}
          >
            <CardIcon name="pin" />
          </button>
        )}
        <button
          type="button"
          class="card-tool"
          aria-label={t('card.close')}
          title={t('card.closeKey')}
          onClick={onClose}
        >
          <CardIcon name="close" />
        </button>
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
          <span class="card-unknown">{t('card.unknown')}</span>
        )}
      </p>
    </header>
  );
}
