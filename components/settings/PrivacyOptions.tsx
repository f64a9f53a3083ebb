import { t } from '../../lib/words/words.ts';
import { ListedItems } from './ListedItems.tsx';

interface PrivacyOptionsProps {
  /** Match patterns of the sites that the reader has let Dramatis ask. */
  readonly origins: readonly string[];
  readonly onTakeBack: (origin: string) => void;
}

/** What Dramatis may do in the browser, and why. */
export function PrivacyOptions({ origins, onTakeBack }: PrivacyOptionsProps) {
  return (
    <section class="part" id="privacy" aria-labelledby="part-privacy">
      <h2 id="part-privacy">{t('settings.privacy')}</h2>
      <p>{t('settings.nothingLeaves')}</p>
      <dl class="about">
        <dt>{t('settings.mayReadPages')}</dt>
        <dd>{t('settings.whyReadPages')}</dd>
        <dt>{t('settings.mayStore')}</dt>
        <dd>{t('settings.whyStore')}</dd>
        <dt>{t('settings.mayAlarm')}</dt>
        <dd>{t('settings.whyAlarm')}</dd>
        <dt>{t('settings.mayMenu')}</dt>
        <dd>{t('settings.whyMenu')}</dd>
        <dt>{t('settings.maySidePanel')}</dt>
        <dd>{t('settings.whySidePanel')}</dd>
      </dl>
      <h3>{t('settings.granted')}</h3>
      <ListedItems
        items={origins.map(origin => ({ key: origin, name: origin }))}
        none={t('settings.noneGranted')}
        onRemove={onTakeBack}
      />
    </section>
  );
}
