import { t } from '../../lib/i18n/translate.ts';
import { LANGUAGES, type LanguageSetting } from '../../lib/model/language.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Switch } from '../common/Switch.tsx';
import { ChooseOne } from './ChooseOne.tsx';

interface AppearanceSettingsProps {
  readonly theme: Settings['theme'];
  readonly reducesMotion: boolean;
  readonly language: LanguageSetting;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onReduceMotion: (reduce: boolean) => void;
  readonly onLanguage: (language: LanguageSetting) => void;
}

export function AppearanceSettings(props: AppearanceSettingsProps) {
  return (
    <section class="part" id="look" aria-labelledby="part-look">
      <h2 id="part-look">{t('settings.appearance')}</h2>
      <label class="choose-language">
        {t('settings.language')}
        <select
          name="language"
          value={props.language}
          onChange={event => props.onLanguage(event.currentTarget.value as LanguageSetting)}
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
        <Switch on={props.reducesMotion} onSwitch={props.onReduceMotion}>
          {t('settings.reduceMotion')}
        </Switch>
      </div>
    </section>
  );
}
