import type { ComponentChildren } from 'preact';
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
  readonly tools: ComponentChildren;
  readonly onChoose: (entityId: string) => void;
}

/** Asks what a doubtful name means, instead of guessing. */
export function WhichOne({ name, choices, tools, onChoose }: WhichOneProps) {
  return (
    <div class="card-own">
      <header class="card-head">
        <h2 class="card-name" id="card-name">
          {t('card.which', name)}
        </h2>
        <p class="card-who card-muted">{t('card.whichNote')}</p>
        <div class="card-tools">{tools}</div>
      </header>
      <ul class="card-choices">
        {choices.map(entity => (
          <li key={entity.id}>
            <button
              type="button"
              class="card-choice"
              data-kind={entity.kind}
              onClick={() => onChoose(entity.id)}
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
      </ul>
    </div>
  );
}
