/** Who announced a card. */
export interface Announcer {
  readonly tabId: number;
  /** Address of the announcing page. */
  readonly url: string;
  readonly isExtension: boolean;
}

interface Announced extends Announcer {
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** The document that took it. */
  taker: string | null;
}

/** A card opens within moments of being announced; a browser that starts a process for it may need a second or two. */
const VALID_MS = 10_000;
/** More than one page announces at a time; a page that floods the background only loses its own cards. */
const MOST_ANNOUNCED = 20;

/**
 * The cards that content scripts have announced. Any page can embed the card's document, so it shows nothing unless the
 * content script of the same tab has announced it with a secret that only the two know. In memory only: if the background
 * is stopped in between, the content script announces its card again.
 */
export class AnnouncedCards {
  private announced: Announced[] = [];
  private readonly now: () => number;

  /** @param now the time in milliseconds since 1970 */
  constructor(now: () => number) {
    this.now = now;
  }

  announce(secret: string, { tabId, url, isExtension }: Announcer): void {
    this.announced = this.announced.filter(
      card => card.until > this.now() && !(card.tabId === tabId && card.secret === secret),
    );
    const card = { secret, tabId, url, isExtension, until: this.now() + VALID_MS, taker: null };
    this.announced = [...this.announced, card].slice(-MOST_ANNOUNCED);
  }

  /**
   * Takes an announced card. Only the first document to ask gets it, and may ask again, as every request may be sent twice.
   * @param document identifies the asking document
   * @returns who announced it; null if nobody in this tab has, or another document has taken it
   */
  take(secret: string, tabId: number, document: string): Announcer | null {
    const card = this.announced.find(each => each.secret === secret && each.tabId === tabId);
    if (!card || card.until <= this.now() || (card.taker ?? document) !== document) return null;
    card.taker = document;
    return card;
  }
}
