import { t } from '../../lib/words/words.ts';

interface KeysOptionsProps {
  readonly commands: readonly { readonly name: string; readonly keys: string }[];
  readonly onChange: () => void;
}

/** The keyboard commands as they are now; the browser changes them. */
export function KeysOptions({ commands, onChange }: KeysOptionsProps) {
  return (
    <section class="part" id="keys" aria-labelledby="part-keys">
      <h2 id="part-keys">{t('settings.keys')}</h2>
      <dl class="about">
        {commands.map(({ name, keys }) => (
          <>
            <dt>{keys ? <kbd>{keys}</kbd> : t('settings.noKeys')}</dt>
            <dd>{name}</dd>
          </>
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
