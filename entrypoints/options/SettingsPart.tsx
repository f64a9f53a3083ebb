import { kindsName } from '../../components/common/words/kind-names.ts';
import { AppearanceSettings } from '../../components/settings/AppearanceSettings.tsx';
import { CardSettings } from '../../components/settings/CardSettings.tsx';
import { HighlightSettings } from '../../components/settings/HighlightSettings.tsx';
import { NameSettings } from '../../components/settings/NameSettings.tsx';
import { SiteSettings } from '../../components/settings/SiteSettings.tsx';
import { KINDS } from '../../lib/model/kind.ts';
import { DELAY_LIMITS } from '../../lib/model/settings.ts';
import { DEFAULT_STYLES } from '../../lib/page/marks/mark-styles.ts';
import type { SettingsSession } from '../../lib/settings-page/settings-session.ts';

/** Highlights, card, sites, names and appearance. */
export function SettingsPart({ session }: { readonly session: SettingsSession }) {
  const { settings, sites, entities } = session.state();
  return (
    <>
      <HighlightSettings
        marks={settings.marks}
        frontPages={settings.frontPages}
        kinds={settings.kinds}
        kindStyles={KINDS.map(kind => ({
          kind,
          name: kindsName(kind),
          style: settings.styles[kind] ?? DEFAULT_STYLES[kind],
        }))}
        onMarks={marks => session.set('marks', marks)}
        onFrontPages={session.setFrontPages}
        onKinds={kinds => session.set('kinds', kinds)}
        onStyle={session.setStyle}
      />
      <CardSettings
        dwellMs={settings.dwellMs}
        graceMs={settings.graceMs}
        touch={settings.touch}
        limits={DELAY_LIMITS}
        onDelay={session.set}
        onTouch={touch => session.set('touch', touch)}
      />
      <SiteSettings
        mode={settings.sites}
        hosts={sites}
        onMode={mode => session.set('sites', mode)}
        onAdd={session.addSite}
        onRemove={session.removeSite}
        readHosts={settings.sitesRead}
        onRemoveRead={session.stopReading}
      />
      <NameSettings
        ignoredNames={settings.ignoredNames}
        wrongLinks={settings.wrongLinks}
        entities={entities}
        onIgnore={name => session.setIgnored(name, true)}
        onUnignore={name => session.setIgnored(name, false)}
        onRemoveWrongLink={session.removeWrongLink}
      />
      <AppearanceSettings
        theme={settings.theme}
        reducesMotion={settings.motion === 'none'}
        language={settings.language}
        onTheme={theme => session.set('theme', theme)}
        onReduceMotion={reduce => session.set('motion', reduce ? 'none' : 'system')}
        onLanguage={language => session.set('language', language)}
      />
    </>
  );
}
