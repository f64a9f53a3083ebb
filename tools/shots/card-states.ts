import { setTimeout as sleep } from 'node:timers/promises';
import { type CardControl, clickInCard, IN_CARD, nameInCard } from './click-in-card.ts';
import type { Phase, State } from './states.ts';

const DEMO = 'pentagon-and-anthropic.html';
const TWO_MEANINGS = 'two-meanings.html';
const GERMAN = 'de.html';
/** Grey lines stay hidden for a moment. */
const WAITING_MS = 1_000;

const known: State = {
  name: 'card-known',
  show: (stage, size) => stage.card(DEMO, 'Dario Amodei', size),
};

const inCard = (name: string, article: string, mention: string, ...clicks: CardControl[]): State => ({
  name,
  async show(stage, size) {
    const tab = await stage.card(article, mention, size);
    await clickInCard(tab, clicks);
    return tab;
  },
});

/** The card, or the sheet in a narrow window, while no outlet is on. */
export const CARDS: readonly State[] = [
  known,
  inCard('card-organisation', DEMO, 'Anthropic'),
  inCard('card-law', DEMO, 'Defense Production Act'),
  inCard('card-article-only', TWO_MEANINGS, 'Lotte Brinkmann'),
  inCard('card-menu', DEMO, 'Dario Amodei', IN_CARD.more),
  inCard('card-from-another', DEMO, 'Anthropic', nameInCard('Dario Amodei')),
  inCard('card-after-action', DEMO, 'Dario Amodei', IN_CARD.more, IN_CARD.follow),
  inCard('card-two-meanings', TWO_MEANINGS, 'Georgia'),
  inCard('card-two-meanings-menu', TWO_MEANINGS, 'Georgia', IN_CARD.more),
  inCard('card-long-name', TWO_MEANINGS, 'International Federation of Red Cross and Red Crescent Societies'),
  inCard('card-german', GERMAN, 'Emmanuel Macron'),
  {
    name: 'card-keyboard',
    async show(stage, size) {
      const tab = await stage.card(DEMO, 'Dario Amodei', size);
      // Gives the card the focus.
      await clickInCard(tab, [IN_CARD.more]);
      await tab.press('Tab');
      return tab;
    },
  },
  inCard('card-wrong-match', DEMO, 'Claude', IN_CARD.more, IN_CARD.wrongMatch),
  {
    name: 'card-little-room',
    size: '1280',
    show: (stage, { width }) => stage.card(DEMO, 'Dario Amodei', { width, height: 260 }),
  },
];

const withFeeds = (
  feeds: (stage: Parameters<Phase['prepare']>[0]) => Parameters<typeof stage.turnOn>[0],
  states: readonly State[],
  isAwaited = true,
): Phase => ({
  states,
  async prepare(stage) {
    await stage.turnOn(feeds(stage));
    if (isAwaited) await stage.untilChecked();
  },
});

const renamed = (name: string): State => ({ ...known, name });

/** The card with outlets turned on. */
export const CARDS_WITH_STORIES: readonly Phase[] = [
  withFeeds(
    ({ news }) => [news.slow],
    [
      {
        name: 'card-loading',
        async show(stage, size) {
          const tab = await known.show(stage, size);
          await sleep(WAITING_MS);
          return tab;
        },
      },
    ],
    false,
  ),
  withFeeds(({ news }) => [news.gone], [renamed('card-offline')]),
  withFeeds(({ news }) => [news.quiet], [renamed('card-no-stories')]),
  withFeeds(
    ({ news }) => news.feeds,
    [renamed('card-stories'), inCard('card-stories-organisation', DEMO, 'Anthropic')],
  ),
];
