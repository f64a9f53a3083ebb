import { Fragment } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import { Switch } from '../common/Switch.tsx';
import { ListedItems } from './ListedItems.tsx';
import { PERMISSION_TEXT } from './permission-text.ts';

interface PrivacySettingsProps {
  /** The permissions that the manifest asks for. */
  readonly permissions: readonly string[];
  /** Match patterns of the sites that the reader has allowed. */
  readonly origins: readonly string[];
  readonly onRevoke: (origin: string) => void;
  /** Whether lists of sites and names sync with the browser's account. */
  readonly syncsLists: boolean;
  readonly onSyncLists: (on: boolean) => void;
}

/** What the browser lets Dramatis do, and why. */
export function PrivacySettings(props: PrivacySettingsProps) {
  const { permissions, origins, onRevoke, syncsLists, onSyncLists } = props;
  return (
    <section class="part" id="privacy" aria-labelledby="part-privacy">
      <h2 id="part-privacy">{t('settings.privacy')}</h2>
      <p>{t('settings.nothingLeaves')}</p>
      <Switch on={syncsLists} onSwitch={onSyncLists}>
        {t('settings.syncLists')}
      </Switch>
      <p class="note">{t('settings.syncListsNote')}</p>
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
