import { Fragment } from 'preact';
import type { MessageKey } from '../../lib/i18n/message-keys.ts';
import { t } from '../../lib/i18n/translate.ts';

/** What a command does, and its keys; empty where it has none. */
export interface KeyCommand {
  readonly does: MessageKey;
  readonly keys: string;
}

interface KeysOptionsProps {
  readonly commands: readonly KeyCommand[];
  readonly onChange: () => void;
}

/** The keyboard commands as they are now; the browser changes them. */
export function ShortcutSettings({ commands, onChange }: KeysOptionsProps) {
  return (
    <section class="part" id="keys" aria-labelledby="part-keys">
      <h2 id="part-keys">{t('settings.keys')}</h2>
      <dl class="about">
        {commands.map(({ does, keys }) => (
          <Fragment key={does}>
            <dt>{keys ? <kbd>{keys}</kbd> : t('settings.noKeys')}</dt>
            <dd>{t(does)}</dd>
          </Fragment>
        ))}
      </dl>
      <p>
        <button type="button" class="button" data-keys onClick={onChange}>
          {t('settings.changeKeys')}
        </button>
      </p>
    </section>
  );
}
