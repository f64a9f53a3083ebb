import { setTimeout } from 'node:timers/promises';
import type { PageReply } from '../../lib/extension/messaging/messages.ts';
import { CARD_IS_OPEN } from '../browsers/card-is-open.ts';
import type { Tab } from '../browsers/opened-browser.ts';

type ReadPage = Extract<PageReply, { state: 'read' }>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many occurrences of a name are tried: some may be covered, or outside the article. */
const PLACES_TRIED = 4;
const OPENS_WITHIN_MS = 2_500;
const MARKED_WITHIN_MS = 10_000;

/** Waits for highlights. False if there are none after a while. */
export async function namesAreMarked(page: Tab): Promise<boolean> {
  const marked = "[...CSS.highlights.keys()].some(name => name.startsWith('dramatis-'))";
  return becomesTrue(page, marked, MARKED_WITHIN_MS);
}

/**
 * Hovers over mentions of the main cast until a card opens.
 * @returns the name whose card opened, or null if none did
 */
export async function openCard(page: Tab, { article, analysis }: ReadPage): Promise<string | null> {
  for (const { entity } of analysis.cast.slice(0, 3)) {
    const mention = analysis.mentions.find(
      ({ entityId, start }) => entityId === entity.id && isInParagraph(article, start),
    );
    if (!mention) continue;
    const name = article.text.slice(mention.start, mention.end);
    if (await openCardOn(page, name)) return name;
  }
  return null;
}

/** Hovers over occurrences of a name in paragraphs until a card opens. False if none does. */
export async function openCardOn(page: Tab, name: string): Promise<boolean> {
  for (let place = 0; place < PLACES_TRIED; place++) {
    const point = await page.evaluate<Point | null>(scrollTo(name, place));
    if (!point) break;
    await setTimeout(300);
    await page.hover(point.x, point.y);
    if (await cardOpens(page)) return true;
    await page.hover(1, 1);
  }
  return false;
}

function isInParagraph({ blocks }: ReadPage['article'], offset: number): boolean {
  return blocks.some(({ role, start, end }) => role === 'paragraph' && start <= offset && offset < end);
}

async function cardOpens(page: Tab): Promise<boolean> {
  if (!(await becomesTrue(page, CARD_IS_OPEN, OPENS_WITHIN_MS))) return false;
  // The card may still be moving, or waiting for the background.
  await setTimeout(700);
  return true;
}

async function becomesTrue(page: Tab, expression: string, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > deadline) return false;
    await setTimeout(100);
  }
  return true;
}

/** An expression that scrolls the name's nth place in a paragraph into view and says where its middle is. */
function scrollTo(name: string, nth: number): string {
  return `(() => {
    const name = ${JSON.stringify(name)};
    let left = ${nth};
    for (const paragraph of document.querySelectorAll('p')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(name);
        if (at < 0 || left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + name.length);
        paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  })()`;
}
