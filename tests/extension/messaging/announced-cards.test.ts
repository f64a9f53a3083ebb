import { beforeEach, describe, expect, it } from 'vitest';
import { AnnouncedCards } from '../../../lib/extension/messaging/announced-cards.ts';

const SECRET = 'a'.repeat(32);
const page = { tabId: 1, url: 'https://news.example/story', isExtension: false };

describe('an announced card', () => {
  let now = 0;
  let cards: AnnouncedCards;
  beforeEach(() => {
    now = 1_000;
    cards = new AnnouncedCards(() => now);
    cards.announce(SECRET, page);
  });

  it('is given to the document that knows its secret, as often as it asks', () => {
    expect(cards.take(SECRET, 1, 'one')).toMatchObject(page);
    expect(cards.take(SECRET, 1, 'one')).toMatchObject(page);
  });

  it.each<[what: string, secret: string, tabId: number]>([
    ['with another secret', 'b'.repeat(32), 1],
    ['in another tab', SECRET, 2],
    ['without a secret', '', 1],
  ])('is refused to a document %s', (_, secret, tabId) => {
    expect(cards.take(secret, tabId, 'one')).toBeNull();
  });

  it('is refused to a second document', () => {
    cards.take(SECRET, 1, 'one');
    expect(cards.take(SECRET, 1, 'two')).toBeNull();
  });

  it('can be announced again, as every request may be sent twice', () => {
    cards.announce(SECRET, page);
    expect(cards.take(SECRET, 1, 'one')).not.toBeNull();
  });

  it('expires', () => {
    now += 10_001;
    expect(cards.take(SECRET, 1, 'one')).toBeNull();
  });

  it('is forgotten if a page floods the background', () => {
    for (let i = 0; i < 100; i++) cards.announce(String(i).padStart(32, '0'), { ...page, tabId: 2 });
    expect(cards.take(SECRET, 1, 'one')).toBeNull();
  });
});
