import { Fragment } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import { ListedItems } from './ListedItems.tsx';
import { PERMISSION_TEXT } from './permission-text.ts';

interface PrivacySettingsProps {
  /** The permissions that the manifest asks for. */
  readonly permissions: readonly string[];
  /** Match patterns of the sites that the reader has allowed. */
  readonly origins: readonly string[];
  readonly onRevoke: (origin: string) => void;
}

/** What the browser lets Dramatis do, and why. */
export function PrivacySettings({ permissions, origins, onRevoke }: PrivacySettingsProps) {
  return (
    <section class="part" id="privacy" aria-labelledby="part-privacy">
      <h2 id="part-privacy">{t('settings.privacy')}</h2>
      <p>{t('settings.nothingLeaves')}</p>
      <dl class="about">
        <dt>{t('settings.mayReadPages')}</dt>
        <dd>{t('settings.whyReadPages')}</dd>
        {explained(permissions).map(({ may, why }) => (
          <Fragment key={may}>
            <dt>{t(may)}</dt>
            <dd>{t(why)}</dd>
          </Fragment>
        ))}
        <dt>{t('settings.mayAskSites')}</dt>
        <dd>{t('settings.whyAskSites')}</dd>
      </dl>
      <h3>{t('settings.allowedSites')}</h3>
      <ListedItems
        items={origins.map(origin => ({ key: origin, name: origin }))}
        none={t('settings.noAllowedSites')}
        onRemove={onRevoke}
      />
    </section>
  );
}

function explained(permissions: readonly string[]) {
  return permissions.flatMap(permission => PERMISSION_TEXT[permission] ?? []);
}
