import { ENCYCLOPAEDIA } from '../../lib/coverage/sources/encyclopaedia.ts';
import { extensionRoot } from '../../lib/extension/browser/extension-root.ts';
import { AnnouncedCards } from '../../lib/extension/messaging/announced-cards.ts';
import { senderKind } from '../../lib/extension/messaging/message-guard.ts';
import type { BackgroundRequests, RequestSender } from '../../lib/extension/messaging/messages.ts';
import { readCoverageSettings } from '../../lib/extension/settings/coverage-settings.ts';
import { readSettings } from '../../lib/extension/settings/settings.ts';
import type { CardSetup } from '../../lib/model/card/card-setup.ts';
import { describeForCard, prepareForCard } from './card-entities.ts';

const cards = new AnnouncedCards(Date.now);

/** How cards are announced and opened. */
export const cardHandlers = {
  announceCard({ secret }: BackgroundRequests['announceCard']['payload'], sender: RequestSender): null {
    const { tabId, url } = sender;
    if (tabId === null) throw new Error('cards open only in tabs');
    const isExtension = senderKind(url, extensionRoot()) === 'extension';
    cards.announce(secret, { tabId, url, isExtension });
    // If it fails, the card's own request says so.
    prepareForCard(tabId).catch(() => {});
    return null;
  },
  async openCard(
    { secret, entityIds, reading }: BackgroundRequests['openCard']['payload'],
    { tabId, document, isPrivate }: RequestSender,
  ): Promise<CardSetup> {
    const card = tabId === null ? null : cards.take(secret, tabId, document);
    if (!card) throw new Error('this card was not announced');
    const settings = readSettings();
    const [entities, { language, followed }, { live }] = await Promise.all([
      settings.then(({ language }) => describeForCard(card.tabId, { language, ids: entityIds, reading })),
      settings,
      readCoverageSettings(),
    ]);
    return {
      entities,
      tabId: card.tabId,
      address: card.url,
      site: new URL(card.url).hostname,
      language,
      followed: followed.map(({ id }) => id),
      hasPictures: live.has(ENCYCLOPAEDIA.id) && !isPrivate,
      isDemo: card.isExtension,
      isPrivate,
    };
  },
};
