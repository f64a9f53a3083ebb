import { Fragment } from 'preact';
import type { MessageKey } from '../../lib/i18n/message-keys.ts';
import { t } from '../../lib/i18n/translate.ts';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly does: MessageKey;
  /** Empty if no keys are assigned. */
  readonly keys: string;
}

interface ShortcutSettingsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

/** The keyboard shortcuts. Only the browser's own page can change them. */
export function ShortcutSettings({ shortcuts, onChange }: ShortcutSettingsProps) {
  return (
    <section class="part" id="keys" aria-labelledby="part-keys">
      <h2 id="part-keys">{t('settings.shortcuts')}</h2>
      <dl class="about">
        {shortcuts.map(({ does, keys }) => (
          <Fragment key={does}>
            <dt>{keys ? <kbd>{keys}</kbd> : t('settings.shortcutNotSet')}</dt>
            <dd>{t(does)}</dd>
          </Fragment>
        ))}
      </dl>
      <p>
        <button type="button" class="button" data-keys onClick={onChange}>
          {t('settings.changeShortcuts')}
        </button>
      </p>
    </section>
  );
}
