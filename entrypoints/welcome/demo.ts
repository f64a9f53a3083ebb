import { cardAddress } from '../../lib/extension/browser/content-script/card-source.ts';
import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import { readSettings, watchSettings } from '../../lib/extension/settings/settings.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { analysisWithin } from '../../lib/page/article/analysis-within.ts';
import { readArticle } from '../../lib/page/article/read-article.ts';
import { openOverlay } from '../../lib/page/open-overlay.ts';
import type { Overlay } from '../../lib/page/overlay.ts';

/** Highlights the article on the welcome page as on any news page. What the reader does in its cards isn't saved. */
export async function startDemo(): Promise<Overlay> {
  const found = readArticle(document);
  if (!found) throw new Error(t('status.noArticle'));
  const settings = await readSettings();
  const { signal } = new AbortController();
  const events = {
    mayOpen: () => true,
    card: cardAddress(),
    onBlocked: () => {},
  };
  const overlay = openOverlay(withHighlights(settings), events, signal);
  // The page around the demo may end up in the article, as its headline for example.
  const analysis = analysisWithin(
    document.querySelector('.demo')!,
    found.map,
    await sendToBackground('analysePage', { article: found.article }),
  );
  overlay.setReading({ ...found, analysis });
  watchSettings(next => overlay.setSettings(withHighlights(next)), signal);
  overlay.setPortraits(await sendToBackground('portrayCast', { article: found.article, analysis }));
  return overlay;
}

/** The demo shows highlights even if the reader has turned them off. */
function withHighlights(settings: Settings): Settings {
  return { ...settings, marks: 'first' };
}
