import type { TargetedKeyboardEvent } from 'preact';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: at => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Moves the focus among the elements that match, in the order of the page.
 * @returns handler for `onKeyDown` of the element around them; up from the first leaves to `onLeave`
 */
export function arrowKeys(selector: string, onLeave: () => void) {
  return (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    const at = rows.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    const to = step(at, rows.length);
    if (to < 0) onLeave();
    else rows[to]?.focus();
  };
}
