import { setTimeout as sleep } from 'node:timers/promises';
import { cardIn } from '../browsers/card-frame.ts';
import type { DrivenTab } from './driven-tab.ts';

const PATIENCE_MS = 15_000;
/** A card takes no clicks right after it has opened. */
const CLICKABLE_AFTER_MS = 600;
const SETTLED_MS = 500;

/**
 * Clicks buttons or links in the open card, one after the other, by a part of their label or text.
 * @throws Error if one of them doesn't appear
 */
export async function clickInCard(tab: DrivenTab, names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    const end = Date.now() + PATIENCE_MS;
    while (!(await clickOnce(tab, name))) {
      if (Date.now() > end) throw new Error(`nothing in the card is called "${name}"`);
      // A card ignores clicks while it moves.
      if (at > 0) await clickOnce(tab, names[at - 1]!);
    }
  }
}

async function clickOnce(tab: DrivenTab, name: string): Promise<boolean> {
  await sleep(CLICKABLE_AFTER_MS);
  const find = new Function('card', `return (${middleOf})(card, ${JSON.stringify(name)})`);
  const spot = await cardIn(() => tab.frames())(find as (card: Document) => ReturnType<typeof middleOf>);
  const corner = await tab.evaluate<{ x: number; y: number } | null>(CARD_CORNER);
  if (!spot || !corner) return false;
  await tab.click(corner.x + spot.x, corner.y + spot.y);
  await sleep(SETTLED_MS);
  return true;
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
function middleOf(card: Document, name: string): { readonly x: number; readonly y: number } | null {
  const control = [...card.querySelectorAll<HTMLElement>('button,a')].find(({ ariaLabel, textContent }) =>
    (ariaLabel ?? textContent ?? '').includes(name),
  );
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
