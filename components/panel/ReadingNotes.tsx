import { t } from '../../lib/i18n/translate.ts';
import type { ReadArticle } from './page-view.ts';

/** What limits this reading of the article, where something does. */
export function ReadingNotes({ analysis, stopped }: ReadArticle) {
  const notes = [
    analysis.reading === 'known-names-only' && t('panel.knownNamesOnly'),
    stopped && t('panel.stopped'),
  ].filter(note => note !== false);
  return notes.map(note => (
    <p class="note" key={note}>
      {note}
    </p>
  ));
}
