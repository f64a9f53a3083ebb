import type { Choices } from '../../lib/extension/choices.ts';
import type { Coverage, Portrait } from '../../lib/model.ts';
import { MarkedPage, type MarkedPageOptions, type OpenCard } from '../../lib/page/marked-page.ts';
import { speak } from '../../lib/words/words.ts';
import { createCardScreen } from './card-screen.tsx';
import type { OpenSurface } from './contract.ts';

/** Ties the marks to the card and gathers what it shows as answers come in. */
export const openSurface: OpenSurface = (firstChoices, vocabulary, events, signal) => {
  speak(vocabulary);
  let choices = firstChoices;
  let portraits: Readonly<Record<string, Portrait>> | null = null;
  const coverage = new Map<string, Coverage>();
  const pictures = new Map<string, ImageBitmap>();
  const screen = createCardScreen();

  const show = ({ reading: { article, analysis }, shown, word, ground }: OpenCard): boolean =>
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
      followed: new Set(choices.followed.map(({ id }) => id)),
      site: location.hostname,
      theme: choices.theme === 'page' ? ground : choices.theme,
      motion: choices.motion,
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
  const page = new MarkedPage({ ...screen, show }, optionsOf(choices), signal);

  return {
    setReading(reading) {
      if (reading?.analysis !== page.reading?.analysis) portraits = null;
      page.setReading(reading);
    },
    setChoices(next) {
      choices = next;
      page.setOptions(optionsOf(next));
    },
    setVocabulary(next) {
      speak(next);
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

function optionsOf({ dwellMs, graceMs, touch, ...rule }: Choices): MarkedPageOptions {
  return { rule, dwellMs, graceMs, touch };
}
