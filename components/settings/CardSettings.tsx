import { t } from '../../lib/i18n/translate.ts';
import { Switch } from '../common/Switch.tsx';

interface Limits {
  readonly least: number;
  readonly most: number;
}

interface CardSettingsProps {
  readonly dwellMs: number;
  readonly graceMs: number;
  readonly touch: boolean;
  readonly limits: { readonly dwellMs: Limits; readonly graceMs: Limits };
  readonly onDelay: (which: 'dwellMs' | 'graceMs', ms: number) => void;
  readonly onTouch: (on: boolean) => void;
}

/** When the card opens and closes. */
export function CardSettings(props: CardSettingsProps) {
  const { limits, onDelay } = props;
  return (
    <section class="part" id="card" aria-labelledby="part-card">
      <h2 id="part-card">{t('settings.card')}</h2>
      <Delay
        label={t('settings.openDelay')}
        ms={props.dwellMs}
        limits={limits.dwellMs}
        onChange={ms => onDelay('dwellMs', ms)}
      />
      <Delay
        label={t('settings.closeDelay')}
        ms={props.graceMs}
        limits={limits.graceMs}
        onChange={ms => onDelay('graceMs', ms)}
      />
      <div class="touch">
        <Switch on={props.touch} onSwitch={props.onTouch}>
          {t('settings.openWithTap')}
        </Switch>
      </div>
    </section>
  );
}

interface DelayProps {
  readonly label: string;
  readonly ms: number;
  readonly limits: Limits;
  readonly onChange: (ms: number) => void;
}

function Delay({ label, ms, limits: { least, most }, onChange }: DelayProps) {
  return (
    <label class="delay">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={50}
        value={ms}
        aria-valuetext={t('settings.milliseconds', ms)}
        onChange={event => onChange(Number(event.currentTarget.value))}
      />
      <output>{t('settings.milliseconds', ms)}</output>
    </label>
  );
}
