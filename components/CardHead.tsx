import type { Entity } from '../lib/model.ts';
import { CardIcon } from './CardIcon.tsx';
import { month } from './dates.ts';
import { KIND_NAMES } from './kind-names.ts';

interface CardHeadProps {
  readonly entity: Entity;
  readonly isPinned: boolean;
  readonly isFollowed: boolean;
  /** Null where the card has not led anywhere yet. */
  readonly onBack: (() => void) | null;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onFollow: () => void;
}

/** Name, kind and the line that says who or what it is, as of when. */
export function CardHead({ entity, isPinned, isFollowed, onBack, onPin, onClose, onFollow }: CardHeadProps) {
  const follow = isFollowed ? `Stop following ${entity.name}` : `Follow ${entity.name}`;
  return (
    <header class="card-head">
      <div class="card-bar">
        {onBack && (
          <button type="button" class="card-tool" aria-label="Back" title="Back" onClick={onBack}>
            <CardIcon name="back" />
          </button>
        )}
        <span class="card-kind">{KIND_NAMES[entity.kind].one}</span>
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
          <button type="button" class="card-tool" aria-label="Keep open" title="Keep open" onClick={onPin}>
            <CardIcon name="pin" />
          </button>
        )}
        <button type="button" class="card-tool" aria-label="Close" title="Close (Esc)" onClick={onClose}>
          <CardIcon name="close" />
        </button>
      </div>
      <h2 class="card-name" id="card-name" dir="auto">
        {entity.name}
      </h2>
      <p class="card-context" dir="auto">
        {entity.source === 'knowledge' && entity.context ? (
          <>
            {entity.context} {entity.asOf && <span class="card-date">as of {month(entity.asOf)}</span>}
          </>
        ) : (
          <span class="card-unknown">Known only from this article.</span>
        )}
      </p>
    </header>
  );
}
