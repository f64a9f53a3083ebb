import { setLocale } from '../../lib/i18n/translate.ts';
import type { Portrait } from '../../lib/model/analysis.ts';
import type { Coverage } from '../../lib/model/coverage/source.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { MarkedPage, type MarkedPageOptions, type OpenCard } from '../../lib/page/marks/marked-page.ts';
import type { OpenOverlay } from '../../lib/page/overlay.ts';
import { createCardScreen } from './card-screen.tsx';

/** Connects the highlights with the card, and collects what the card shows as replies arrive. */
export const openOverlay: OpenOverlay = (firstSettings, messages, events, signal) => {
  setLocale(messages);
  let settings = firstSettings;
  let portraits: Readonly<Record<string, Portrait>> | null = null;
  const coverage = new Map<string, Coverage>();
  const pictures = new Map<string, ImageBitmap>();
  const screen = createCardScreen();

  const show = ({ reading: { article, analysis }, shown, word, backdrop }: OpenCard): boolean =>
    events.mayOpen() &&
    screen.show({
      article,
      analysis,
      mention: shown.mention,
      stamp: shown.stamp,
      opening: shown.opening,
      portraits,
      coverage,
      pictures,
      followed: new Set(settings.followed.map(({ id }) => id)),
      site: location.hostname,
      theme: settings.theme === 'page' ? backdrop : settings.theme,
      motion: settings.motion,
      isPinned: shown.opening !== 'hover',
      now: Date.now(),
      word,
      on: {
        ...events,
        onPin: () => page.pin(),
        onClose: () => page.close(),
        onStep: mention => page.goTo(mention, 'pinned'),
      },
    });
  const page = new MarkedPage({ ...screen, show }, optionsOf(settings), signal);

  return {
    setReading(reading) {
      if (reading?.analysis !== page.reading?.analysis) portraits = null;
      page.setReading(reading);
    },
    setSettings(next) {
      settings = next;
      page.setOptions(optionsOf(next));
    },
    setMessages(next) {
      setLocale(next);
      page.refresh();
    },
    setPortraits(next) {
      portraits = next;
      page.refresh();
    },
    setCoverage(entityId, stories) {
      coverage.set(entityId, stories);
      page.refresh();
    },
    setPicture(entityId, picture) {
      pictures.set(entityId, picture);
      page.refresh();
    },
    showSpan: span => page.showSpan(span),
    walk: step => page.walk(step),
  };
};

function optionsOf({ dwellMs, graceMs, touch, ...rule }: Settings): MarkedPageOptions {
  return { rule, dwellMs, graceMs, touch };
}
