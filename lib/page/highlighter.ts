import type { Kind } from '../model.ts';

/** What a highlight is for: the mentions of a kind, the one whose card is open, or a passage shown on demand. */
export type Ink = Kind | 'active' | 'flash';
/** Whether the article stands on a light or a dark ground. */
export type Ground = 'light' | 'dark';

export interface Highlighter {
  /** Replaces what is painted in an ink. */
  paint(ink: Ink, ranges: readonly AbstractRange[]): void;
  /** Changes the ground on which all inks must be readable. */
  setGround(ground: Ground): void;
}

/**
 * Paints ranges of the page through the CSS Custom Highlight API, so that no node of the page is touched. The colours
 * stand in `marks.css`, once for each ground: the name is the only thing that a style sheet can tell highlights by.
 * Everything is wiped when the signal aborts.
 */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const registry = CSS.highlights;
  const painted = new Map<Ink, Highlight>();
  let ground: Ground = 'light';
  const remove = (ink: Ink, highlight: Highlight): void => {
    const name = nameOf(ink, ground);
    // A newer copy of this script may have taken the name over.
    if (registry.get(name) === highlight) registry.delete(name);
  };
  signal.addEventListener('abort', () => {
    for (const [ink, highlight] of painted) remove(ink, highlight);
    painted.clear();
  });
  return {
    paint(ink, ranges) {
      if (signal.aborted) return;
      const old = painted.get(ink);
      if (old) remove(ink, old);
      painted.delete(ink);
      if (!ranges.length) return;
      const highlight = new Highlight(...ranges);
      highlight.priority = PRIORITY[ink] ?? 0;
      painted.set(ink, highlight);
      registry.set(nameOf(ink, ground), highlight);
    },
    setGround(next) {
      if (next === ground || signal.aborted) return;
      for (const [ink, highlight] of painted) remove(ink, highlight);
      ground = next;
      for (const [ink, highlight] of painted) registry.set(nameOf(ink, ground), highlight);
    },
  };
}

const PRIORITY: Partial<Record<Ink, number>> = { active: 1, flash: 2 };

function nameOf(ink: Ink, ground: Ground): string {
  return ground === 'dark' ? `dramatis-${ink}-on-dark` : `dramatis-${ink}`;
}
