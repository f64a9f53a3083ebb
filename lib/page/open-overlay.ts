import type { Portrait } from '../model/analysis.ts';
import type { FromCard } from '../model/card/card-messages.ts';
import type { CardView } from '../model/card/card-view.ts';
import type { Entity } from '../model/entity.ts';
import type { Settings } from '../model/settings.ts';
import { createCardScreen } from './card/card-screen.ts';
import { isSheet } from './card/is-sheet.ts';
import { chooseMeanings, type Meaning } from './marks/choose-meaning.ts';
import { MarkedPage, type MarkedPageOptions, type OpenCard } from './marks/marked-page.ts';
import type { OpenOverlay } from './overlay.ts';
import type { Reading } from './watch/reading.ts';

/** Connects the highlights with the card. */
export const openOverlay: OpenOverlay = (firstSettings, events, signal) => {
  let settings = firstSettings;
  let portraits: Readonly<Record<string, Portrait>> | null = null;
  /** As the background has analysed it. */
  let given: Reading | null = null;
  /** What names mean, says the reader. */
  const meanings: Meaning[] = [];

  const viewOf = ({ reading: { article, analysis }, shown, mention, backdrop }: OpenCard): CardView => ({
    article,
    analysis,
    mentionAt: analysis.mentions.indexOf(mention),
    stamp: shown.stamp,
    opening: shown.opening,
    portraits,
    theme: settings.theme === 'page' ? backdrop : settings.theme,
    motion: settings.motion,
    layout: isSheet(shown.opening) ? 'sheet' : 'card',
  });
  const onMessage = (message: FromCard): void => {
    if (message.type === 'close') page.close();
    else if (message.type === 'enter') page.onCardPointer(true);
    else if (message.type === 'hold') page.hold();
    else if (message.type === 'showSpan') page.showSpan(message.span);
    else if (message.type === 'choose') choose(message.mentionAt, message.entity, message.isForGood);
  };
  const choose = (mentionAt: number, meant: Entity, isForGood?: boolean): void => {
    const mention = given?.analysis.mentions[mentionAt];
    if (!given || !mention) return;
    const name = given.article.text.slice(mention.start, mention.end);
    meanings.push({ name, entityId: mention.entityId, meant, isForGood });
    page.setReading(withMeanings(given));
  };
  const withMeanings = (reading: Reading): Reading => ({
    ...reading,
    analysis: chooseMeanings(reading.article, reading.analysis, meanings),
  });
  const screen = createCardScreen({
    source: events.card,
    mayOpen: events.mayOpen,
    viewOf,
    onMessage,
    onPointer: isInside => page.onCardPointer(isInside),
    onEnd: () => page.close(),
    onBlocked: ({ shown }) => events.onBlocked(shown.mention.entityId),
  });
  const page = new MarkedPage(screen, optionsOf(settings), signal);

  return {
    setReading(reading) {
      if (reading?.analysis !== given?.analysis) portraits = null;
      given = reading;
      page.setReading(reading && withMeanings(reading));
    },
    setSettings(next) {
      settings = next;
      page.setOptions(optionsOf(next));
    },
    setPortraits(next) {
      portraits = next;
      page.refresh();
    },
    showSpan: span => page.showSpan(span),
    walk: step => page.walk(step),
  };
};

function optionsOf({ dwellMs, graceMs, touch, ...rule }: Settings): MarkedPageOptions {
  return { rule, dwellMs, graceMs, touch };
}
