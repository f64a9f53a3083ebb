import type { ToolbarState } from '../../lib/extension/browser/toolbar.ts';
import {
  handleRequests,
  type PageFinding,
  type PageRequests,
  sendToBackground,
} from '../../lib/extension/messaging/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { followArticle } from '../../lib/page/watch/follow-article.ts';
import type { Reading } from '../../lib/page/watch/reading.ts';
import type { Overlay } from '../overlay/contract.ts';
import { fetchPicture } from './fetch-picture.ts';
import { loadOverlay } from './load-overlay.ts';
import { overlayEvents } from './overlay-events.ts';
import { pageMessages } from './page-messages.ts';

/** A page on which Dramatis is at work. */
export interface RunningPage {
  setSettings(settings: Settings): void;
}

/**
 * Read, ask, paint, listen; the signal undoes all of it.
 * @param onLost asked whether the extension is gone from under the page whenever something failed
 * @param report told what the page has come to, for the toolbar
 */
export function runPage(
  firstSettings: Settings,
  signal: AbortSignal,
  onLost: () => void,
  report: (state: ToolbarState) => void,
): RunningPage {
  let settings = firstSettings;
  let state: PageFinding = { state: 'no-article' };
  let overlay: Overlay | null = null;
  let opening: Promise<Overlay> | null = null;
  let current: Reading | null = null;
  const asked = new Set<string>();
  const become = (next: PageFinding): void => {
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
    // The article may have changed while this was found out.
    if (current?.analysis === analysis) opened.setPortraits(portraits);
  };

  /** Kept only if the reader has switched the memory on; the background knows. */
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
    // The card goes without; whoever turns the pages again may have it then.
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
      // The searches in the card work without an answer; the next card asks again.
      asked.delete(entityId);
      onLost();
    }
  };

  followArticle(
    {
      analyse: article => sendToBackground('analysePage', { article }),
      onStart: () => {
        become({ state: 'reading' });
        // Loads while the background thinks.
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
      if (isOtherLanguage) void pageMessages(next.language).then(words => overlay?.setMessages(words));
    },
  };
}

/** The article as coverage leaves it out. */
function openPage({ article: { title } }: Reading): { readonly url: string; readonly title: string } {
  return { url: location.href, title };
}
