import {
  handleRequests,
  type PageRequests,
  sendToBackground,
} from '../../lib/extension/messaging/messages.ts';
import type { PageState, PageStateSummary } from '../../lib/model/panel/page-state.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Overlay } from '../../lib/page/overlay.ts';
import { followArticle } from '../../lib/page/watch/follow-article.ts';
import type { Reading } from '../../lib/page/watch/reading.ts';
import { fetchPicture } from './fetch-picture.ts';
import { loadOverlay } from './load-overlay.ts';
import { overlayEvents } from './overlay-events.ts';
import { pageMessages } from './page-messages.ts';

/** A page on which Dramatis is running. */
export interface RunningPage {
  setSettings(settings: Settings): void;
}

/**
 * Follows the page's article, has it analysed, shows the overlay and handles requests. Undoes everything when the
 * signal aborts.
 * @param onLost called whenever something fails, to check whether the extension is still installed
 * @param report receives the page's state, for the toolbar
 */
export function runPage(
  firstSettings: Settings,
  signal: AbortSignal,
  onLost: () => void,
  report: (state: PageStateSummary) => void,
): RunningPage {
  let settings = firstSettings;
  let state: PageState = { state: 'no-article' };
  let overlay: Overlay | null = null;
  let opening: Promise<Overlay> | null = null;
  let current: Reading | null = null;
  const asked = new Set<string>();
  const become = (next: PageState): void => {
    state = next;
    report(
      next.state === 'read' ? { state: 'read', names: next.analysis.cast.length } : { state: next.state },
    );
  };

  const mayOpen = (): boolean => {
    onLost();
    return !signal.aborted;
  };
  const open = async (): Promise<Overlay> => {
    const openOverlay = await loadOverlay(signal);
    overlay = openOverlay(
      settings,
      await pageMessages(settings.language),
      { ...overlayEvents(onLost), mayOpen, onEntity: entityId => void askAbout(entityId) },
      signal,
    );
    return overlay;
  };

  const show = async (reading: Reading): Promise<void> => {
    const isNew = reading.analysis !== current?.analysis;
    current = reading;
    opening ??= open();
    const opened = await opening;
    if (current !== reading) return;
    opened.setReading(reading);
    if (!isNew) return;
    const { article, analysis } = reading;
    const portraits = await sendToBackground('portrayCast', { article, analysis });
    // The article may have changed meanwhile.
    if (current?.analysis === analysis) opened.setPortraits(portraits);
  };

  /** Only saved if the reading history is on, which the background checks. */
  const remember = (reading: Reading): void => {
    const page = openPage(reading);
    const entityIds = reading.analysis.cast.map(({ entity }) => entity.id);
    sendToBackground('recordReading', { page, entityIds }).catch(onLost);
  };

  const askAbout = async (entityId: string): Promise<void> => {
    const cast = current?.analysis.cast ?? [];
    const page = current ? openPage(current) : undefined;
    const entity = cast.find(member => member.entity.id === entityId)?.entity;
    if (!entity || asked.has(entityId)) return;
    asked.add(entityId);
    const { name } = entity;
    // If this fails, the card has no picture.
    void fetchPicture(entity, signal).then(
      picture => picture && overlay?.setPicture(entityId, picture),
      onLost,
    );
    const castIds = cast.map(({ entity }) => entity.id).filter(id => id !== entityId);
    try {
      overlay?.setCoverage(
        entityId,
        await sendToBackground('relatedStories', { entityId, name, castIds, page }),
      );
    } catch {
      // The search links in the card still work, and the next card tries again.
      asked.delete(entityId);
      onLost();
    }
  };

  followArticle(
    {
      analyse: article => sendToBackground('analysePage', { article }),
      onStart: () => {
        become({ state: 'reading' });
        // Loads while the background analyses the article.
        opening ??= open();
        opening.catch(onLost);
      },
      onReading: reading => {
        if (reading) {
          const { article, analysis } = reading;
          become({ state: 'read', article, analysis, watching: 'live' });
          show(reading).catch(onLost);
          remember(reading);
          return;
        }
        become({ state: 'no-article' });
        current = null;
        overlay?.setReading(null);
      },
      onFailure: error => {
        become({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
        onLost();
      },
      onBudgetSpent: () => {
        if (state.state === 'read') state = { ...state, watching: 'stopped' };
      },
    },
    signal,
  );
  handleRequests<PageRequests>(
    {
      pageState: () => ({ ...state, address: location.href }),
      showSpan: ({ span }) => overlay?.showSpan(span) ?? false,
      walkMentions: ({ step }) => overlay?.walk(step) ?? false,
    },
    { signal },
  );
  return {
    setSettings(next) {
      const isOtherLanguage = next.language !== settings.language;
      settings = next;
      overlay?.setSettings(next);
      if (isOtherLanguage) void pageMessages(next.language).then(messages => overlay?.setMessages(messages));
    },
  };
}

/** Identifies the open article, which is left out of its own coverage. */
function openPage({ article: { title } }: Reading): { readonly url: string; readonly title: string } {
  return { url: location.href, title };
}
