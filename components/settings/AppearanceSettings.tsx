import { t } from '../../lib/i18n/translate.ts';
import { LANGUAGES, type LanguageCode } from '../../lib/model/language.ts';
import { Switch } from '../common/Switch.tsx';
import { ChooseOne } from './ChooseOne.tsx';

type Theme = 'page' | 'light' | 'dark';
type Language = 'browser' | LanguageCode;

interface LookOptionsProps {
  readonly theme: Theme;
  readonly isStill: boolean;
  readonly language: Language;
  readonly onTheme: (theme: Theme) => void;
  readonly onStill: (still: boolean) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Language and look. */
export function AppearanceSettings(props: LookOptionsProps) {
  return (
    <section class="part" id="look" aria-labelledby="part-look">
      <h2 id="part-look">{t('settings.look')}</h2>
      <label class="choose-language">
        {t('settings.language')}
        <select
          name="language"
          value={props.language}
          onChange={event => props.onLanguage(event.currentTarget.value as Language)}
        >
          <option value="browser">{t('settings.browserLanguage')}</option>
          {LANGUAGES.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ChooseOne
        name="theme"
        label={t('settings.theme')}
        value={props.theme}
        options={[
          { value: 'page', label: t('settings.themePage') },
          { value: 'light', label: t('settings.themeLight') },
          { value: 'dark', label: t('settings.themeDark') },
        ]}
        onChoose={props.onTheme}
      />
      <div class="still">
        <Switch on={props.isStill} onSwitch={props.onStill}>
          {t('settings.still')}
        </Switch>
      </div>
    </section>
  );
}
