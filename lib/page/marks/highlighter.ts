import type { Kind } from '../../model/kind.ts';
import type { MarkStyle } from '../../model/mark-style.ts';
import { Backdrops } from './backdrops.ts';
import { DEFAULT_STYLES, markName, onDark } from './mark-styles.ts';
import type { Backdrop } from './measure-backdrop.ts';

/** What a highlight is for: the mentions of a kind, or a passage shown on demand. */
export type HighlightName = Kind | 'flash';

/** The user's changes to `DEFAULT_STYLES`. */
export type Styles = Readonly<Partial<Record<Kind, MarkStyle>>>;

export interface Highlighter {
  /** Replaces the ranges of a highlight. */
  paint(name: HighlightName, ranges: readonly AbstractRange[]): void;
  backdropOf(element: Element): Backdrop;
  /** Repaints all highlights for the page's current background. */
  measureAgain(): void;
  /** Takes effect with the next `paint`. */
  setStyles(styles: Styles): void;
}

/**
 * Paints ranges with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/), which leaves the
 * page's nodes alone. `marks.css` defines the colours under one name for each backdrop, because a style sheet can only
 * select a highlight by its name. Everything is wiped when the signal aborts.
 */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const registry = CSS.highlights;
  const wanted = new Map<HighlightName, readonly AbstractRange[]>();
  const painted = new Map<
    HighlightName,
    readonly { readonly key: string; readonly highlight: Highlight }[]
  >();
  let backdrops = new Backdrops();
  let styles: Styles = {};

  const wipe = (name: HighlightName): void => {
    // After an update, the new copy of this script may already use the same key.
    for (const { key, highlight } of painted.get(name) ?? [])
      if (registry.get(key) === highlight) registry.delete(key);
    painted.delete(name);
  };
  const backdropAt = ({ startContainer: { parentElement } }: AbstractRange): Backdrop =>
    parentElement ? backdrops.of(parentElement) : 'light';
  const paint = (name: HighlightName, ranges: readonly AbstractRange[]): void => {
    if (signal.aborted) return;
    wipe(name);
    wanted.set(name, ranges);
    const layers = BACKDROPS.flatMap(backdrop => {
      const on = ranges.filter(range => backdropAt(range) === backdrop);
      if (!on.length) return [];
      const highlight = new Highlight(...on);
      highlight.priority = PRIORITY[name] ?? 0;
      return { key: keyOf(name, styles, backdrop), highlight };
    });
    painted.set(name, layers);
    for (const { key, highlight } of layers) registry.set(key, highlight);
  };
  signal.addEventListener('abort', () => {
    for (const name of [...painted.keys()]) wipe(name);
  });
  return {
    paint,
    backdropOf: element => backdrops.of(element),
    measureAgain() {
      backdrops = new Backdrops();
      for (const [name, ranges] of wanted) paint(name, ranges);
    },
    setStyles(next) {
      styles = next;
    },
  };
}

const BACKDROPS: readonly Backdrop[] = ['light', 'dark'];
const PRIORITY: Partial<Record<HighlightName, number>> = { flash: 1 };

/** The key in `CSS.highlights` and the name in `::highlight()`. */
function keyOf(name: HighlightName, styles: Styles, backdrop: Backdrop): string {
  const key = name === 'flash' ? 'dramatis-flash' : markName(name, styles[name] ?? DEFAULT_STYLES[name]);
  return backdrop === 'dark' ? onDark(key) : key;
}
