import { setTimeout as sleep } from 'node:timers/promises';
import { cardIn } from '../browsers/card-frame.ts';
import type { DrivenTab } from './driven-tab.ts';

const PATIENCE_MS = 15_000;
/** A card takes no clicks right after it has opened. */
const CLICKABLE_AFTER_MS = 600;
const SETTLED_MS = 500;
const ANSWERED_WITHIN_MS = 2_000;
const ASK_EVERY_MS = 50;

/** What to click in a card. Selectors fit any language of the interface. */
export interface CardControl {
  readonly selector: string;
  /** Part of its text, for what is called the same in all languages. */
  readonly text?: string;
  /** What the card has once the click has taken effect. */
  readonly leadsTo: string;
}

/** What the reader can click in a card. */
export const IN_CARD = {
  more: { selector: '.card-tool[aria-expanded]', leadsTo: '.card-menu' },
  follow: { selector: '.card-menu button', leadsTo: '.card-done' },
  wrongMatch: { selector: '.card-menu button:nth-of-type(2)', leadsTo: '.card-done, .card-choices' },
} as const satisfies Record<string, CardControl>;

/** The link that opens the card of a name that the open one mentions. */
export const nameInCard = (text: string): CardControl => ({
  selector: '.name-link',
  text,
  leadsTo: '.card-back',
});

/**
 * Clicks controls of the open card, one after the other.
 * @throws Error if one of them doesn't appear
 */
export async function clickInCard(tab: DrivenTab, controls: readonly CardControl[]): Promise<void> {
  for (const control of controls) {
    const end = Date.now() + PATIENCE_MS;
    // A card ignores clicks while it moves.
    do {
      if (Date.now() > end) throw new Error(`in the card, nothing came of ${JSON.stringify(control)}`);
      await clickOnce(tab, control);
    } while (!(await tookEffect(tab, control)));
  }
}

/** Whether a click has taken effect: what it leads to may need the background. */
async function tookEffect(tab: DrivenTab, { leadsTo }: CardControl): Promise<boolean> {
  const find = new Function('card', `return card.querySelector(${JSON.stringify(leadsTo)}) !== null`);
  const end = Date.now() + ANSWERED_WITHIN_MS;
  do {
    if (await cardIn(() => tab.frames())(find as (card: Document) => boolean)) return true;
    await sleep(ASK_EVERY_MS);
  } while (Date.now() < end);
  return false;
}

async function clickOnce(tab: DrivenTab, wanted: CardControl): Promise<void> {
  await sleep(CLICKABLE_AFTER_MS);
  const find = new Function('card', `return (${middleOf})(card, ${JSON.stringify(wanted)})`);
  const spot = await cardIn(() => tab.frames())(find as (card: Document) => ReturnType<typeof middleOf>);
  const corner = await tab.evaluate<{ x: number; y: number } | null>(CARD_CORNER);
  if (!spot || !corner) return;
  await tab.click(corner.x + spot.x, corner.y + spot.y);
  await sleep(SETTLED_MS);
}

/** Where the open card's frame begins, found from outside: the page can't look into what holds it. */
const CARD_CORNER = `(() => {
  const isCard = (x, y) => document.elementFromPoint(x, y)?.dataset.dramatisCard !== undefined;
  for (let y = 4; y < innerHeight; y += 20)
    for (let x = 4; x < innerWidth; x += 20)
      if (isCard(x, y)) {
        const [row, column] = [Math.min(y + 14, innerHeight - 1), Math.min(x + 30, innerWidth - 1)];
        while (isCard(x - 1, row)) x--;
        while (isCard(column, y - 1)) y--;
        return { x, y };
      }
  return null;
})()`;

/** Runs in the card. */
function middleOf(
  card: Document,
  { selector, text = '' }: CardControl,
): { readonly x: number; readonly y: number } | null {
  const control = [...card.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) =>
    textContent.includes(text),
  );
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
