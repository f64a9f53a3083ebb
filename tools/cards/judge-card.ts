import { wordsOf } from '../pages/word-f1.ts';

/** What a card says, as read from its document. */
export interface SeenCard {
  readonly name: string;
  /** Names it links to. */
  readonly links: readonly string[];
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

/** The shortest run of words that counts as quoted. Offices are shorter, and a name counts as one word. */
const QUOTED_WORDS = 6;
/** Stands for a name; no word is like it. */
const NAME = '*';

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
function quotes({ name, links, role, why, quotes }: SeenCard, paragraph: string): boolean {
  const names = [name, ...links];
  const text = ` ${withoutNames(paragraph, names).join(' ')} `;
  const isIn = (words: readonly string[]): boolean =>
    words.length > 0 && text.includes(` ${words.join(' ')} `);
  if ([role, ...quotes].some(said => isIn(withoutNames(said, names)))) return true;
  const words = withoutNames(why, names);
  return words.some((_, at) => at + QUOTED_WORDS <= words.length && isIn(words.slice(at, at + QUOTED_WORDS)));
}

/** The words of a text, with one for each name: some names are as long as a quotation, and any paragraph may have them. */
function withoutNames(text: string, names: readonly string[]): string[] {
  let words = ` ${wordsOf(text).join(' ')} `;
  for (const name of names) words = words.replaceAll(` ${wordsOf(name).join(' ')} `, ` ${NAME} `);
  return words.trim().split(' ').filter(Boolean);
}

function saysNothing({ known, role, why, choices, headlines }: SeenCard): boolean {
  return !known && !role && !why && !choices.length && !headlines;
}
