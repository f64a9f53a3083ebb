import { t } from '../../../lib/i18n/translate.ts';
import type { MutedOutlet } from '../../../lib/model/coverage/story.ts';

interface MutedOutletsProps {
  readonly muted: readonly MutedOutlet[];
  readonly onUnmute: (outlet: MutedOutlet) => void;
}

/** The outlets whose stories aren't shown, if there are any. Outlets are muted where their stories are. */
export function MutedOutlets({ muted, onUnmute }: MutedOutletsProps) {
  if (!muted.length) return null;
  return (
    <>
      <h3>
        {t('mutedOutlets.title')} <span class="count">{muted.length}</span>
      </h3>
      <p class="note">{t('mutedOutlets.note')}</p>
      <ul class="muted-outlets">
        {muted.map(outlet => (
          <li key={outlet.name}>
            <bdi>{outlet.name}</bdi>
            <button
              type="button"
              class="button"
              aria-label={t('mutedOutlets.unmuteItem', outlet.name)}
              onClick={() => onUnmute(outlet)}
            >
              {t('mutedOutlets.unmute')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
