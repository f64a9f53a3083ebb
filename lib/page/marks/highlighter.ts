import type { Kind } from '../../model/kind.ts';
import type { MarkStyle } from '../../model/mark-style.ts';
import { Backdrops } from './backdrops.ts';
import { DEFAULT_STYLES, markName, onDark } from './mark-styles.ts';
import type { Backdrop } from './measure-backdrop.ts';

/** What a highlight is for: the mentions of a kind, the one whose card is open, or a passage shown on demand. */
export type HighlightName = Kind | 'active' | 'flash';

/** What the reader wants otherwise than `DEFAULT_STYLES`. */
export type Styles = Readonly<Partial<Record<Kind, MarkStyle>>>;

export interface Highlighter {
  /** Replaces what is painted in an ink. */
  paint(ink: HighlightName, ranges: readonly AbstractRange[]): void;
  /** The ground on which an element's text stands. */
  backdropOf(element: Element): Backdrop;
  /** The page may have changed its colours: paints everything anew, readable on the ground that it has now. */
  measureAgain(): void;
  /** Changes how the mentions of each kind are marked, for what is painted from now on. */
  setStyles(styles: Styles): void;
}

/**
 * Paints ranges of the page through the CSS Custom Highlight API, so that no node of the page is touched. The colours
 * stand in `marks.css`, once for each ground: the name is the only thing that a style sheet can tell highlights by.
 * Everything is wiped when the signal aborts.
 */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const registry = CSS.highlights;
  const wanted = new Map<HighlightName, readonly AbstractRange[]>();
  const painted = new Map<
    HighlightName,
    readonly { readonly name: string; readonly highlight: Highlight }[]
  >();
  let backdrops = new Backdrops();
  let styles: Styles = {};

  const wipe = (ink: HighlightName): void => {
    // A newer copy of this script may have taken the name over.
    for (const { name, highlight } of painted.get(ink) ?? [])
      if (registry.get(name) === highlight) registry.delete(name);
    painted.delete(ink);
  };
  const backdropAt = ({ startContainer: { parentElement } }: AbstractRange): Backdrop =>
    parentElement ? backdrops.of(parentElement) : 'light';
  const paint = (ink: HighlightName, ranges: readonly AbstractRange[]): void => {
    if (signal.aborted) return;
    wipe(ink);
    wanted.set(ink, ranges);
    const layers = BACKDROPS.flatMap(backdrop => {
      const on = ranges.filter(range => backdropAt(range) === backdrop);
      if (!on.length) return [];
      const highlight = new Highlight(...on);
      highlight.priority = PRIORITY[ink] ?? 0;
      return { name: nameOf(ink, styles, backdrop), highlight };
    });
    painted.set(ink, layers);
    for (const { name, highlight } of layers) registry.set(name, highlight);
  };
  signal.addEventListener('abort', () => {
    for (const ink of [...painted.keys()]) wipe(ink);
  });
  return {
    paint,
    backdropOf: element => backdrops.of(element),
    measureAgain() {
      backdrops = new Backdrops();
      for (const [ink, ranges] of wanted) paint(ink, ranges);
    },
    setStyles(next) {
      styles = next;
    },
  };
}

const BACKDROPS: readonly Backdrop[] = ['light', 'dark'];
const PRIORITY: Partial<Record<HighlightName, number>> = { active: 1, flash: 2 };

function nameOf(ink: HighlightName, styles: Styles, backdrop: Backdrop): string {
  const name =
    ink === 'active' || ink === 'flash'
      ? `dramatis-${ink}`
      : markName(ink, styles[ink] ?? DEFAULT_STYLES[ink]);
  return backdrop === 'dark' ? onDark(name) : name;
}
