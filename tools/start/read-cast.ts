import { setTimeout } from 'node:timers/promises';
import type { Kind } from '../../lib/model/kind.ts';
import type { Tab } from '../browsers/opened-browser.ts';

/** A cast member as the popup shows it. */
export interface CastLine {
  readonly name: string;
  readonly kind: Kind;
  readonly mentions: number;
  /** The line below the name. */
  readonly line: string;
}

const SHOWN_WITHIN_MS = 15_000;

/**
 * Reads the cast from the popup, after unfolding all of it, so that it is exactly what a reader can see.
 * @throws Error with the popup's text if it shows no cast
 */
export async function readCast(popup: Tab): Promise<CastLine[]> {
  const deadline = Date.now() + SHOWN_WITHIN_MS;
  for (;;) {
    const { isWhole, lines, text } = await popup.evaluate<{
      isWhole: boolean;
      lines: CastLine[];
      text: string;
    }>(READ);
    if (isWhole && lines.length > 0) return lines.toSorted((a, b) => b.mentions - a.mentions);
    if (Date.now() > deadline) throw new Error(`the popup shows no cast: ${text.slice(0, 300)}`);
    await setTimeout(100);
  }
}

const READ = `(() => {
  const more = [...document.querySelectorAll('button.more')];
  for (const button of more) button.click();
  const lines = [...document.querySelectorAll('button[data-entity][data-kind]')].map(row => ({
    name: row.querySelector('bdi').textContent.trim(),
    kind: row.dataset.kind,
    mentions: Number(row.querySelector('.cast-count [aria-hidden]').textContent.replace(/\\D/g, '')),
    line: row.querySelector('.cast-line')?.textContent.trim() ?? '',
  }));
  const text = document.body.innerText.replace(/\\s+/g, ' ').trim();
  return { isWhole: more.length === 0, lines, text };
})()`;
