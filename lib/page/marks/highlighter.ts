import type { Kind } from '../../model/kind.ts';
import { AdoptedSheet } from './adopted-sheet.ts';
import { Backdrops } from './backdrops.ts';
import { FLASH, markName, onDark, type Styles } from './mark-styles.ts';
import type { Backdrop } from './measure-backdrop.ts';
import { styleOrigins } from './style-origins.ts';

/** What a highlight is for: the mentions of a kind, or a passage shown on demand. */
export type HighlightName = Kind | 'flash';

/** Ranges by highlight. */
export type Painting = ReadonlyMap<HighlightName, readonly AbstractRange[]>;

export interface Highlighter {
  /** Replaces the ranges of the given highlights, and leaves the others. */
  paint(painting: Painting): void;
  backdropOf(element: Element): Backdrop;
  /** Repaints all highlights for the page's current background. */
  measureAgain(): void;
  setStyles(styles: Styles): void;
}

/**
 * Paints ranges with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/), which leaves the
 * page's nodes alone. `mark-sheet.ts` defines the colours under one name for each backdrop, because a style sheet can only
 * select a highlight by its name. Everything is wiped when the signal aborts.
 * @param inherits whether the browser inherits the styles of highlights
 */
export function createHighlighter(inherits: boolean, signal: AbortSignal): Highlighter {
  const registry = CSS.highlights;
  const wanted = new Map<HighlightName, readonly AbstractRange[]>();
  const painted = new Map<HighlightName, readonly Layer[]>();
  let backdrops = new Backdrops();
  const sheet = new AdoptedSheet();

  const wipe = (name: HighlightName): void => {
    // After an update, the new copy of this script may already use the same key.
    for (const { key, highlight } of painted.get(name) ?? [])
      if (registry.get(key) === highlight) registry.delete(key);
    painted.delete(name);
  };
  const layersOf = (name: HighlightName, ranges: readonly AbstractRange[]): Layer[] => {
    const layers = new Map<Backdrop, Highlight>();
    for (const range of ranges) {
      const element = range.startContainer.parentElement;
      const backdrop = element ? backdrops.of(element) : 'light';
      const highlight = layers.get(backdrop) ?? new Highlight();
      layers.set(backdrop, highlight.add(range));
      highlight.priority = PRIORITY[name] ?? 0;
    }
    return Array.from(layers, ([backdrop, highlight]) => ({ key: keyOf(name, backdrop), highlight }));
  };
  const paint = (painting: Painting): void => {
    if (signal.aborted) return;
    // Measures everything first: each change makes the browser restyle the page before it can answer again.
    const next = Array.from(painting, ([name, ranges]) => ({ name, layers: layersOf(name, ranges) }));
    for (const [name, ranges] of painting) {
      wipe(name);
      wanted.set(name, ranges);
    }
    for (const { name, layers } of next) {
      if (layers.length) painted.set(name, layers);
      for (const { key, highlight } of layers) registry.set(key, highlight);
    }
    const names = new Set([...painted.values()].flatMap(layers => layers.map(({ key }) => key)));
    if (names.size) sheet.adopt(styleOrigins(inherits, elementsOf(wanted.values())), names);
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
      paint(new Map(wanted));
    },
    setStyles: styles => sheet.setStyles(styles),
  };
}

/** The elements with text in these ranges. */
function elementsOf(painted: Iterable<readonly AbstractRange[]>): ReadonlySet<Element> {
  const elements = new Set<Element>();
  for (const ranges of painted)
    for (const { startContainer } of ranges)
      if (startContainer.parentElement) elements.add(startContainer.parentElement);
  return elements;
}

/** What is painted of a highlight on one backdrop. */
interface Layer {
  readonly key: string;
  readonly highlight: Highlight;
}

const PRIORITY: Partial<Record<HighlightName, number>> = { flash: 1 };

/** The key in `CSS.highlights` and the name in `::highlight()`. */
function keyOf(name: HighlightName, backdrop: Backdrop): string {
  const key = name === 'flash' ? FLASH : markName(name);
  return backdrop === 'dark' ? onDark(key) : key;
}
