import { t } from '../../lib/i18n/translate.ts';

/** Links to the sections of the settings page. */
export function SettingsNav() {
  const parts = [
    { id: 'coverage', name: t('coverage.title') },
    { id: 'marks', name: t('settings.highlighting') },
    { id: 'card', name: t('settings.card') },
    { id: 'sites', name: t('settings.sites') },
    { id: 'names', name: t('settings.names') },
    { id: 'look', name: t('settings.appearance') },
    { id: 'packs', name: t('settings.packs') },
    { id: 'data', name: t('settings.data') },
    { id: 'keys', name: t('settings.shortcuts') },
    { id: 'privacy', name: t('settings.privacy') },
    { id: 'about', name: t('about.title') },
  ];
  return (
    <nav class="settings-nav" aria-label={t('settings.sections')}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
