import { useState } from 'preact/hooks';
import { count, t } from '../../lib/i18n/translate.ts';
import type { LinkedMention } from '../../lib/model/analysis.ts';
import { CardTool } from './CardTool.tsx';
import type { CardFacts } from './card-facts.ts';

interface CardArticleProps {
  readonly facts: CardFacts;
  /** Index of the mention that the card is open on; -1 if it was opened from another card. */
  readonly at: number;
  /** Whether the portrait is still loading. */
  readonly isPending: boolean;
  readonly onStep: (mention: LinkedMention) => void;
}

/** Its part in this article. A line is reserved for a role that loads late, so that nothing jumps. */
export function CardArticle({ facts, at, isPending, onStep }: CardArticleProps) {
  const { role, sentence, mentions } = facts;
  const [isKept] = useState(isPending);
  return (
    <section class="card-section" aria-label={t('entity.inArticle')}>
      <div class="card-row">
        <h3 class="card-label">{t('entity.inArticle')}</h3>
        <span class="card-count">
          {at < 0 ? count('card.times', mentions.length) : t('card.at', at + 1, mentions.length)}
        </span>
        {mentions.length > 1 && <Steps facts={facts} at={at} onStep={onStep} />}
      </div>
      {(role || isKept) && (
        <p class="card-role" title={role} dir="auto">
          {role}
        </p>
      )}
      <p class="card-sentence" dir="auto">
        {sentence.map(({ text, strong }) => (strong ? <b>{text}</b> : text))}
      </p>
    </section>
  );
}

function Steps({ facts: { entity, mentions }, at, onStep }: Omit<CardArticleProps, 'isPending'>) {
  const step = (by: 1 | -1): void => {
    const to = mentions[at < 0 ? 0 : (at + by + mentions.length) % mentions.length];
    if (to) onStep(to);
  };
  return (
    <span class="card-steps">
      <CardTool icon="previous" label={t('card.previous', entity.name)} onClick={() => step(-1)} />
      <CardTool icon="next" label={t('card.next', entity.name)} onClick={() => step(1)} />
    </span>
  );
}
