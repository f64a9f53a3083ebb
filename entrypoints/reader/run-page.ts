import type { Choices } from '../../lib/extension/choices.ts';
import { answer, askBackground, type PageFinding, type PageQuestions } from '../../lib/extension/messages.ts';
import type { ToolbarState } from '../../lib/extension/toolbar.ts';
import { followArticle } from '../../lib/page/follow-article.ts';
import type { Reading } from '../../lib/page/reading.ts';
import type { Surface } from '../surface/contract.ts';
import { askPicture } from './ask-picture.ts';
import { loadSurface } from './load-surface.ts';
import { pageVocabulary } from './page-vocabulary.ts';
import { choiceEvents } from './surface-events.ts';

/** A page on which Dramatis is at work. */
export interface RunningPage {
  setChoices(choices: Choices): void;
}

/**
 * Read, ask, paint, listen; the signal undoes all of it.
 * @param onLost asked whether the extension is gone from under the page whenever something failed
 * @param report told what the page has come to, for the toolbar
 */
export function runPage(
  firstChoices: Choices,
  signal: AbortSignal,
  onLost: () => void,
  report: (state: ToolbarState) => void,
): RunningPage {
  let choices = firstChoices;
  let state: PageFinding = { state: 'no-article' };
  let surface: Surface | null = null;
  let opening: Promise<Surface> | null = null;
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
  const open = async (): Promise<Surface> => {
    const openSurface = await loadSurface(signal);
    surface = openSurface(
      choices,
      await pageVocabulary(choices.language),
      { ...choiceEvents(onLost), mayOpen, onEntity: entityId => void askAbout(entityId) },
      signal,
    );
    return surface;
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
    const portraits = await askBackground('portrayCast', { article, analysis });
    // The article may have changed while this was found out.
    if (current?.analysis === analysis) opened.setPortraits(portraits);
  };

  /** Kept only if the reader has switched the memory on; the background knows. */
  const remember = (reading: Reading): void => {
    const page = openPage(reading);
    const entityIds = reading.analysis.cast.map(({ entity }) => entity.id);
    askBackground('rememberReading', { page, entityIds }).catch(onLost);
  };

  const askAbout = async (entityId: string): Promise<void> => {
    const cast = current?.analysis.cast ?? [];
    const page = current ? openPage(current) : undefined;
    const entity = cast.find(member => member.entity.id === entityId)?.entity;
    if (!entity || asked.has(entityId)) return;
    asked.add(entityId);
    const { name } = entity;
    // The card goes without; whoever turns the pages again may have it then.
    void askPicture(entity, signal).then(
      picture => picture && surface?.setPicture(entityId, picture),
      onLost,
    );
    const castIds = cast.map(({ entity }) => entity.id).filter(id => id !== entityId);
    try {
      surface?.setCoverage(
        entityId,
        await askBackground('relatedStories', { entityId, name, castIds, page }),
      );
    } catch {
      // The searches in the card work without an answer; the next card asks again.
      asked.delete(entityId);
      onLost();
    }
  };

  followArticle(
    {
      analyse: article => askBackground('analysePage', { article }),
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
        surface?.setReading(null);
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
  answer<PageQuestions>(
    {
      currentAnalysis: () => ({ ...state, address: location.href }),
      showSpan: ({ span }) => surface?.showSpan(span) ?? false,
      walkMentions: ({ step }) => surface?.walk(step) ?? false,
    },
    { signal },
  );
  return {
    setChoices(next) {
      const isOtherLanguage = next.language !== choices.language;
      choices = next;
      surface?.setChoices(next);
      if (isOtherLanguage) void pageVocabulary(next.language).then(words => surface?.setVocabulary(words));
    },
  };
}

/** The article as coverage leaves it out. */
function openPage({ article: { title } }: Reading): { readonly url: string; readonly title: string } {
  return { url: location.href, title };
}
