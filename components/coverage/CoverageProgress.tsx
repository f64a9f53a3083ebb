import { t } from '../../lib/i18n/translate.ts';
import type { CoverageLookUp } from '../../lib/model/panel/look-up-state.ts';

interface LookingProps {
  readonly view: CoverageLookUp;
  /** Shown until the first reply. */
  readonly words: string;
  /** Cancels the requests. */
  readonly onCancel: () => void;
}

/** Progress of a look-up. Stories found so far are listed below it. Empty once every source has replied. */
export function CoverageProgress({ view, words, onCancel }: LookingProps) {
  if (view.state === 'failed') return <p class="note warn">{t('coverage.failed', view.reason)}</p>;
  if (view.state === 'loading')
    return (
      <>
        <p class="note" role="status">
          {words}
        </p>
        <div class="waiting-stories" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      </>
    );
  if (!isLooking(view)) return null;
  const asked = view.coverage.sources.filter(({ state }) => state.state !== 'off');
  const answered = asked.filter(({ state }) => state.state !== 'loading').length;
  const progress = t('coverage.sourcesChecked', answered, asked.length);
  return (
    <div class="looking">
      <progress max={asked.length} value={answered} aria-label={progress} />
      <span aria-hidden="true">{progress}</span>
      <button type="button" class="button" onClick={onCancel}>
        {t('coverage.stop')}
      </button>
    </div>
  );
}

/** Whether more stories may arrive. */
export function isLooking(view: CoverageLookUp): boolean {
  if (view.state !== 'answered') return view.state === 'loading';
  return view.coverage.sources.some(({ state }) => state.state === 'loading');
}
