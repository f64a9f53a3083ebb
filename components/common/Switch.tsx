import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** The label. */
  readonly children: ComponentChildren;
}

/** A switch. It shows the actual state, not the click: the browser may refuse a permission. */
export function Switch({ on, disabled, onSwitch, children }: SwitchProps) {
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled ?? false}
        onChange={event => onSwitch(event.currentTarget.checked)}
      />
      <span class="site-track" aria-hidden="true" />
      <span class="switch-name">{children}</span>
    </label>
  );
}
