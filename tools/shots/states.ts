import type { Family } from '../browsers/browser.ts';
import type { Size, Tab } from '../browsers/opened-browser.ts';
import { CARDS, CARDS_WITH_STORIES } from './card-states.ts';
import { PAGES } from './page-states.ts';
import { PANELS, PANELS_WITH_STORIES } from './panel-states.ts';
import type { SizeName } from './sizes.ts';
import type { Stage } from './stage.ts';

/** Something that the extension shows. */
export interface State {
  /** What its pictures are called. */
  readonly name: string;
  /** Where it differs from others; both if left out. */
  readonly size?: SizeName;
  /** The only browser that has it. */
  readonly family?: Family;
  readonly before?: (stage: Stage) => Promise<void>;
  /** Takes back what it has changed. */
  readonly after?: (stage: Stage, shown: Tab) => Promise<void>;
  /**
   * Makes the extension show it.
   * @returns the tab to take the picture of
   */
  readonly show: (stage: Stage, size: Size) => Promise<Tab>;
}

/** States that need the same outlets to be on. */
export interface Phase {
  readonly states: readonly State[];
  readonly prepare: (stage: Stage) => Promise<void>;
}

/** All states, in an order in which none disturbs the next. */
export const PHASES: readonly Phase[] = [
  { states: [...CARDS, ...PANELS, ...PAGES], prepare: () => Promise.resolve() },
  ...CARDS_WITH_STORIES,
  ...PANELS_WITH_STORIES,
];
