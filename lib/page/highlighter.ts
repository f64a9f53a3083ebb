import type { Kind, MarkStyle } from '../model.ts';
import { DEFAULT_STYLES, markName, onDark } from './mark-styles.ts';

/** What a highlight is for: the mentions of a kind, the one whose card is open, or a passage shown on demand. */
export type Ink = Kind | 'active' | 'flash';
/** Whether the article stands on a light or a dark ground. */
export type Ground = 'light' | 'dark';

/** What the reader wants otherwise than `DEFAULT_STYLES`. */
export type Styles = Readonly<Partial<Record<Kind, MarkStyle>>>;

export interface Highlighter {
  /** Replaces what is painted in an ink. */
  paint(ink: Ink, ranges: readonly AbstractRange[]): void;
  /** Changes the ground on which all inks must be readable. */
  setGround(ground: Ground): void;
  /** Changes how the mentions of each kind are marked. */
  setStyles(styles: Styles): void;
}

/**
 * Paints ranges of the page through the CSS Custom Highlight API, so that no node of the page is touched. The colours
 * stand in `marks.css`, once for each style and ground: the name is the only thing that a style sheet can tell
 * highlights by. Everything is wiped when the signal aborts.
 */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const registry = CSS.highlights;
  const painted = new Map<Ink, { readonly highlight: Highlight; readonly name: string }>();
  let ground: Ground = 'light';
  let styles: Styles = {};
  const remove = (ink: Ink): void => {
    const old = painted.get(ink);
    // A newer copy of this script may have taken the name over.
    if (old && registry.get(old.name) === old.highlight) registry.delete(old.name);
    painted.delete(ink);
  };
  const add = (ink: Ink, highlight: Highlight): void => {
    const name = nameOf(ink, styles, ground);
    painted.set(ink, { highlight, name });
    registry.set(name, highlight);
  };
  const rename = (): void => {
    const before = [...painted];
    for (const [ink] of before) remove(ink);
    for (const [ink, { highlight }] of before) add(ink, highlight);
  };
  signal.addEventListener('abort', () => {
    for (const ink of [...painted.keys()]) remove(ink);
  });
  return {
    paint(ink, ranges) {
      if (signal.aborted) return;
      remove(ink);
      if (!ranges.length) return;
      const highlight = new Highlight(...ranges);
      highlight.priority = PRIORITY[ink] ?? 0;
      add(ink, highlight);
    },
    setGround(next) {
      if (next === ground || signal.aborted) return;
      ground = next;
      rename();
    },
    setStyles(next) {
      if (next === styles || signal.aborted) return;
      styles = next;
      rename();
    },
  };
}

const PRIORITY: Partial<Record<Ink, number>> = { active: 1, flash: 2 };

function nameOf(ink: Ink, styles: Styles, ground: Ground): string {
  const name =
    ink === 'active' || ink === 'flash'
      ? `dramatis-${ink}`
      : markName(ink, styles[ink] ?? DEFAULT_STYLES[ink]);
  return ground === 'dark' ? onDark(name) : name;
}
