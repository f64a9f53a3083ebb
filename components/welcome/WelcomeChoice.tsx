import { count, t } from '../../lib/i18n/translate.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import { StarterSet } from '../coverage/StarterSet.tsx';

export interface WelcomeChoiceProps {
  readonly starter: readonly Outlet[];
  /** How many outlets are on. */
  readonly outletsOn: number;
  /** Whether the reader has just decided against outlets. */
  readonly isOffline: boolean;
  readonly onStories: () => void;
  readonly onOffline: () => void;
  readonly onUndo: () => void;
}

/** The one decision: related stories, or offline. Neither is chosen beforehand. */
export function WelcomeChoice(props: WelcomeChoiceProps) {
  const { starter, outletsOn, isOffline } = props;
  const decided =
    outletsOn > 0 ? count('welcome.outletsOn', outletsOn) : isOffline ? t('welcome.offline') : '';
  return (
    <section class="welcome-choice" aria-label={t('welcome.choice')}>
      {decided ? (
        <p role="status" class="welcome-decided">
          <span>{decided}</span>
          <button type="button" class="button" data-undo onClick={props.onUndo}>
            {t('card.undo')}
          </button>
        </p>
      ) : (
        <>
          <h2>{t('welcome.choice')}</h2>
          <p>{t('welcome.choiceNote')}</p>
          <StarterSet starter={starter} onTurnOn={props.onStories}>
            <button type="button" class="button" data-offline onClick={props.onOffline}>
              {t('welcome.stayOffline')}
            </button>
            <a class="plain-link" href="options.html#coverage">
              {t('coverage.choose')}
            </a>
          </StarterSet>
        </>
      )}
    </section>
  );
}
