import { t } from '../../lib/i18n/translate.ts';
import type { AnalysedArticle } from '../../lib/model/panel/page-state.ts';

/** Notes on what limits the analysis of the article, if anything does. */
export function ReadingNotes({ article, analysis, watching, blockedCard }: AnalysedArticle) {
  const notes = [
    article.isFrontPage === true && t('panel.frontPage'),
    analysis.reading === 'known-names-only' && t('panel.knownNamesOnly'),
    watching === 'stopped' && t('panel.stopped'),
    blockedCard !== undefined && t('panel.cardBlocked'),
  ].filter(note => note !== false);
  return notes.map(note => (
    <p class="note" key={note}>
      {note}
    </p>
  ));
}
