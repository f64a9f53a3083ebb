import { openOverlay } from '../../components/overlay/open-overlay.ts';
import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import { settingMessages } from '../../lib/extension/settings/interface-language.ts';
import { readSettings, watchSettings } from '../../lib/extension/settings/settings.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { PageAnalysis } from '../../lib/model/analysis.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { type ReadArticle, readArticle } from '../../lib/page/article/read-article.ts';
import type { Overlay } from '../../lib/page/overlay.ts';

/** The demo always has highlights, whatever the settings say. */
function shown(settings: Settings): Settings {
  return { ...settings, marks: 'first' };
}

/** Highlights the welcome page's article like one on a news page. Changes made in its cards aren't saved. */
export async function startDemo(): Promise<Overlay> {
  const found = readArticle(document);
  if (!found) throw new Error(t('status.noArticle'));
  const settings = await readSettings();
  const { signal } = new AbortController();
  const events = {
    mayOpen: () => true,
    onEntity: () => {},
    onFollow: () => {},
    onWrongLink: async () => true,
    onIgnoreName: async () => true,
    onSiteOff: () => {},
  };
  const overlay = openOverlay(shown(settings), await settingMessages(settings.language), events, signal);
  const analysis = within(
    document.querySelector('.demo')!,
    found,
    await sendToBackground('analysePage', { article: found.article }),
  );
  overlay.setReading({ ...found, analysis });
  watchSettings(next => overlay.setSettings(shown(next)), signal);
  overlay.setPortraits(await sendToBackground('portrayCast', { article: found.article, analysis }));
  return overlay;
}

/** The part of an analysis inside an element. The article finder may use a heading outside the demo as its headline. */
function within(element: Element, { map }: ReadArticle, analysis: PageAnalysis): PageAnalysis {
  const mentions = analysis.mentions.filter(mention =>
    map.rangesOf(mention).every(({ startContainer }) => element.contains(startContainer)),
  );
  const ids = new Set(mentions.map(({ entityId }) => entityId));
  return { ...analysis, mentions, cast: analysis.cast.filter(({ entity }) => ids.has(entity.id)) };
}
