import { setTimeout as sleep } from 'node:timers/promises';
import type { TestPage } from './harness.ts';

/** What a reader can see in one frame of a card. */
export interface SeenFrame {
  /** Whether some of its content is cut off. */
  readonly isCut: boolean;
  /** What tells so, if anything does. */
  readonly cue: string | null;
}

/** Enough to tell what comes late. */
const FRAMES = 8;
const ATTEMPTS = 10;
const PATIENCE_MS = 10_000;

/** Opens a name's card and tells what its first frames show. */
export async function firstFrames(page: TestPage, name: string): Promise<SeenFrame[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const hover = page.hoverText(name);
    // The document exists from when the pointer comes to rest; it becomes visible some 300 ms later.
    const start = await fromCard(page, `(${watch})(${FRAMES})`);
    await hover;
    if (start === 'early')
      return (await fromCard(page, `seenFrames.length >= ${FRAMES} && seenFrames`)) as SeenFrame[];
    await page.press('Escape');
    await page.untilNoCard();
    await page.hover(5, 5);
  }
  throw new Error(`too late for the first frame of each of ${ATTEMPTS} cards`);
}

/** The value of an expression in the card's document, once it has loaded and the value is truthy. */
async function fromCard(page: TestPage, expression: string): Promise<unknown> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(5)) {
    const values = await page.inFrames(
      `location.pathname === '/card.html' && document.body !== null && (${expression})`,
    );
    const value = values.find(Boolean);
    if (value) return value;
  }
  throw new Error(`waited ${PATIENCE_MS} ms in vain: ${expression}`);
}

/**
 * Runs in the card. Notes what each frame shows from the first one that a reader sees. Sizes are taken in an observer of
 * its own, as the card takes them: measured any later, they may be those of the next frame, which isn't painted yet.
 */
function watch(most: number): 'early' | 'late' {
  const seen: SeenFrame[] = [];
  Object.assign(globalThis, { seenFrames: seen });
  const isShown = () => document.documentElement.hasAttribute('data-shown');
  let watched: Element | null = null;
  let isCut = false;
  const sizes = new ResizeObserver(() => {
    if (watched) isCut = watched.scrollHeight > watched.clientHeight + 8;
  });
  const follow = (): void => {
    const scroller = document.querySelector('.card-scroller');
    if (!scroller || scroller === watched) return;
    watched = scroller;
    sizes.disconnect();
    sizes.observe(scroller);
    sizes.observe(scroller.firstElementChild!);
  };
  const look = (): void => {
    if (seen.length >= most) return;
    requestAnimationFrame(look);
    follow();
    // Observers run after this, but before the frame is painted; timers after it.
    if (isShown())
      setTimeout(() => seen.push({ isCut, cue: document.querySelector('.card-fade')?.textContent ?? null }));
  };
  const start = isShown() ? 'late' : 'early';
  requestAnimationFrame(look);
  return start;
}
