import type { Kind } from '../../model/kind.ts';
import { AdoptedSheet } from './adopted-sheet.ts';
import { Backdrops } from './backdrops.ts';
import type { Matching } from './mark-sheet.ts';
import { FLASH, markName, onDark, type Styles } from './mark-styles.ts';
import type { Backdrop } from './measure-backdrop.ts';

/** What a highlight is for: the mentions of a kind, or a passage shown on demand. */
export type HighlightName = Kind | 'flash';

export interface Highlighter {
  /** Replaces the ranges of a highlight. */
  paint(name: HighlightName, ranges: readonly AbstractRange[]): void;
  backdropOf(element: Element): Backdrop;
  /** Repaints all highlights for the page's current background. */
  measureAgain(): void;
  setStyles(styles: Styles): void;
}

/**
 * Paints ranges with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/), which leaves the
 * page's nodes alone. `mark-sheet.ts` defines the colours under one name for each backdrop, because a style sheet can only
 * select a highlight by its name. Everything is wiped when the signal aborts.
 */
export function createHighlighter(matching: Matching, signal: AbortSignal): Highlighter {
  const registry = CSS.highlights;
  const wanted = new Map<HighlightName, readonly AbstractRange[]>();
  const painted = new Map<
    HighlightName,
    readonly { readonly key: string; readonly highlight: Highlight }[]
  >();
  let backdrops = new Backdrops();
  const sheet = new AdoptedSheet(matching);
  sheet.setStyles({});

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
      return { key: keyOf(name, backdrop), highlight };
    });
    if (layers.length) painted.set(name, layers);
    for (const { key, highlight } of layers) registry.set(key, highlight);
    if (painted.size) sheet.adopt();
    else sheet.drop();
  };
  signal.addEventListener('abort', () => {
    for (const name of [...painted.keys()]) wipe(name);
    sheet.drop();
  });
  return {
    paint,
    backdropOf: element => backdrops.of(element),
    measureAgain() {
      backdrops = new Backdrops();
      for (const [name, ranges] of wanted) paint(name, ranges);
    },
    setStyles: styles => sheet.setStyles(styles),
  };
}

const BACKDROPS: readonly Backdrop[] = ['light', 'dark'];
const PRIORITY: Partial<Record<HighlightName, number>> = { flash: 1 };

/** The key in `CSS.highlights` and the name in `::highlight()`. */
function keyOf(name: HighlightName, backdrop: Backdrop): string {
  const key = name === 'flash' ? FLASH : markName(name);
  return backdrop === 'dark' ? onDark(key) : key;
}
