import { t } from '../../lib/i18n/translate.ts';

const ROWS = [1, 2, 3, 4];

/** Grey rows where the cast will be, while the page is read. */
export function ReadingRows() {
  return (
    <section class="reading" aria-busy="true">
      <p>{t('status.reading')}</p>
      <div class="reading-rows" aria-hidden="true">
        {ROWS.map(row => (
          <div key={row}>
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
      <p class="reading-note">{t('status.readingNote')}</p>
    </section>
  );
}
