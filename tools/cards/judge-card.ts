import { wordsOf } from '../pages/word-f1.ts';

/** What a card says, as read from its document. */
export interface SeenCard {
  readonly name: string;
  /** What is known about it: not from the article, so it may well repeat it. */
  readonly known: string;
  /** Its role, quoted from the article. */
  readonly role: string;
  /** Everything else that the card itself says, without its name. */
  readonly why: string;
  /** Quotations from the article. */
  readonly quotes: readonly string[];
  /** The meanings it offers, if it asks which is meant. */
  readonly choices: readonly string[];
  /** Related stories, or their state. */
  readonly stories: string;
  readonly headlines: number;
  /** Whether text is cut off where nothing says so. */
  readonly isClipped: boolean;
}

/** What is wrong with a card. */
export type Fault = 'quotes' | 'clipped' | 'empty';

/** The shortest run of words that counts as quoted. Names and offices are shorter. */
const QUOTED_WORDS = 6;

/**
 * Judges a card.
 * @param paragraph the text under the pointer
 */
export function faultsOf(card: SeenCard, paragraph: string): Fault[] {
  const faults: Fault[] = [];
  if (quotes(card, paragraph)) faults.push('quotes');
  if (card.isClipped) faults.push('clipped');
  if (saysNothing(card)) faults.push('empty');
  return faults;
}

/** Whether its role or a quotation, or any longer run of words that isn't known, is also in the paragraph. */
function quotes({ role, why, quotes }: SeenCard, paragraph: string): boolean {
  const text = ` ${wordsOf(paragraph).join(' ')} `;
  const isIn = (words: readonly string[]): boolean =>
    words.length > 0 && text.includes(` ${words.join(' ')} `);
  if ([role, ...quotes].some(said => isIn(wordsOf(said)))) return true;
  const words = wordsOf(why);
  return words.some((_, at) => at + QUOTED_WORDS <= words.length && isIn(words.slice(at, at + QUOTED_WORDS)));
}

function saysNothing({ known, role, why, choices, headlines }: SeenCard): boolean {
  return !known && !role && !why && !choices.length && !headlines;
}
