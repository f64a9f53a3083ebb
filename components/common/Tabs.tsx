import type { TargetedKeyboardEvent } from 'preact';
import { direction } from '../../lib/i18n/translate.ts';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown after the label. */
  readonly count?: number;
  /** Whether a star is shown instead of the label, which is still read out. Such a tab is at the end of the row. */
  readonly isStar?: boolean;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onTab: (id: Id) => void;
}

/** A row of tabs; left and right move among them. The panel of each is `panel-ID`. */
export function Tabs<Id extends string>({ label, tabs, current, onTab }: TabsProps<Id>) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const ahead = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const isArrow = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
    const step = isArrow ? (event.key === ahead ? 1 : -1) : 0;
    const to = tabs.findIndex(({ id }) => id === current) + step;
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!step || !next) return;
    event.preventDefault();
    onTab(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: text, count, isStar }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === current}
          aria-controls={id === current ? `panel-${id}` : undefined}
          tabIndex={id === current ? 0 : -1}
          title={isStar ? text : undefined}
          data-star={isStar}
          onClick={() => onTab(id)}
        >
          {isStar && <Star />}
          <span class={isStar ? 'hidden' : undefined}>{text}</span>
          {count !== undefined && <span class="count"> {count}</span>}
        </button>
      ))}
    </div>
  );
}

function Star() {
  return (
    <svg class="tab-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 2.200l1.700 3.700 4 .5-3 2.700.8 4L8 11.100l-3.500 2 .8-4-3-2.700 4-.5z" />
    </svg>
  );
}
