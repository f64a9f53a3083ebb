import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Entity } from '../../lib/model/entity.ts';
import { KindMark } from '../common/KindMark.tsx';
import { kindName } from '../common/words/kind-names.ts';
import { CardIcon } from './CardIcon.tsx';

interface WhichOneProps {
  /** The doubtful name. */
  readonly name: string;
  /** What it may mean, likeliest first. */
  readonly choices: readonly Entity[];
  /** What the answer applies to. */
  readonly note: string;
  readonly tools: ComponentChildren;
  readonly onChoose: (entity: Entity) => void;
  /** If the name may mean none of these, and what that leads to. */
  readonly none?: { readonly note: string; readonly onChoose: () => void };
}

/** Asks what a doubtful name means, instead of guessing. */
export function WhichOne({ name, choices, note, tools, onChoose, none }: WhichOneProps) {
  const list = useRef<HTMLUListElement>(null);
  // The reader asked for these, from a menu that is gone now.
  useEffect(() => {
    if (none) list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="card-own">
      <header class="card-head">
        <h2 class="card-name" id="card-name">
          {t('card.which', name)}
        </h2>
        <p class="card-who card-muted">{note}</p>
        <div class="card-tools">{tools}</div>
      </header>
      <ul class="card-choices" ref={list}>
        {choices.map(entity => (
          <li key={entity.id}>
            <button
              type="button"
              class="card-choice"
              data-kind={entity.kind}
              onClick={() => onChoose(entity)}
            >
              <KindMark kind={entity.kind} />
              <span>
                <b dir="auto">{entity.name}</b>
                {entity.source === 'knowledge' && entity.context ? (
                  <span class="card-small" dir="auto" lang={entity.contextLanguage?.is}>
                    {entity.context}
                  </span>
                ) : (
                  <span class="card-small">{kindName(entity.kind)}</span>
                )}
              </span>
              <CardIcon name="chevron" />
            </button>
          </li>
        ))}
        {none && (
          <li>
            <button type="button" class="card-choice" onClick={none.onChoose}>
              <CardIcon name="hide" />
              <span>
                <b>{t('card.noneOfThese')}</b>
                <span class="card-small">{none.note}</span>
              </span>
              <CardIcon name="chevron" />
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
