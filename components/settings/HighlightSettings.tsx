import { t } from '../../lib/i18n/translate.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { MARK_STYLES, type MarkStyle } from '../../lib/model/mark-style.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Switch } from '../common/Switch.tsx';
import { ChooseOne } from './ChooseOne.tsx';

interface HighlightSettingsProps {
  readonly marks: Settings['marks'];
  readonly frontPages: boolean;
  readonly kinds: readonly Kind[];
  /** All kinds, each with its name and highlight style. */
  readonly kindStyles: readonly { readonly kind: Kind; readonly name: string; readonly style: MarkStyle }[];
  readonly onMarks: (marks: Settings['marks']) => void;
  readonly onFrontPages: (on: boolean) => void;
  readonly onKinds: (kinds: readonly Kind[]) => void;
  readonly onStyle: (kind: Kind, style: MarkStyle) => void;
}

/** Which names are highlighted, and how. */
export function HighlightSettings({
  marks,
  frontPages,
  kinds,
  kindStyles,
  onMarks,
  onFrontPages,
  onKinds,
  onStyle,
}: HighlightSettingsProps) {
  return (
    <section class="part" id="marks" aria-labelledby="part-marks">
      <h2 id="part-marks">{t('settings.highlighting')}</h2>
      <ChooseOne
        name="marks"
        label={t('settings.whichMentions')}
        value={marks}
        options={[
          { value: 'first', label: t('settings.highlightFirst') },
          { value: 'all', label: t('settings.highlightAll') },
          { value: 'none', label: t('settings.highlightNone') },
        ]}
        onChoose={onMarks}
      />
      <div class="front-pages">
        <Switch on={frontPages} onSwitch={onFrontPages}>
          {t('settings.frontPages')}
        </Switch>
        <p class="note">{t('settings.frontPagesNote')}</p>
      </div>
      <fieldset class="choose-kinds">
        <legend>{t('settings.whichKinds')}</legend>
        {kindStyles.map(({ kind, name, style }) => (
          <div key={kind} class="kind-look" data-kind={kind}>
            <label>
              <input
                type="checkbox"
                name="kind"
                value={kind}
                checked={kinds.includes(kind)}
                onChange={({ currentTarget: { checked } }) =>
                  onKinds(checked ? [...kinds, kind] : kinds.filter(other => other !== kind))
                }
              />
              <span class="kind-sample" data-style={style}>
                {name}
              </span>
            </label>
            <select
              name={`style-${kind}`}
              aria-label={t('settings.styleOf', name)}
              value={style}
              disabled={!kinds.includes(kind)}
              onChange={event => onStyle(kind, event.currentTarget.value as MarkStyle)}
            >
              {MARK_STYLES.map(one => (
                <option key={one} value={one}>
                  {t(`settings.styles.${one}`)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
    </section>
  );
}
