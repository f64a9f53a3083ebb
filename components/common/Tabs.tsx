import type { TargetedKeyboardEvent } from 'preact';
import { direction } from '../../lib/i18n/translate.ts';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown after the label. */
  readonly count?: number;
  /** Shown instead of the label, which is still read out. */
  readonly icon?: string;
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
      {tabs.map(({ id, label: text, count, icon }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === current}
          aria-controls={id === current ? `panel-${id}` : undefined}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onTab(id)}
        >
          {icon && (
            <span class="tab-icon" title={text} aria-hidden="true">
              {icon}
            </span>
          )}
          <span class={icon && 'hidden'}>{text}</span>
          {count !== undefined && <span class="count"> {count}</span>}
        </button>
      ))}
    </div>
  );
}
