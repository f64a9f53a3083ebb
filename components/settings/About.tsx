import { count, t } from '../../lib/i18n/translate.ts';

interface AboutProps {
  readonly version: string;
  /** Month of the newest shipped fact as a reader writes it; empty while it is not known. */
  readonly dataMonth: string;
  /** Entities that ship; 0 while it is not known. */
  readonly entities: number;
  /** Licences and sources, as plain text. */
  readonly notice: string;
}

/** Which Dramatis this is, how old its knowledge is and whom it thanks. */
export function About({ version, dataMonth, entities, notice }: AboutProps) {
  return (
    <section class="part" id="about" aria-labelledby="part-about">
      <h2 id="part-about">{t('about.title')}</h2>
      <dl class="about">
        <dt>{t('about.version')}</dt>
        <dd>{version}</dd>
        <dt>{t('about.knowledge')}</dt>
        <dd>{dataMonth ? count('about.entries', entities, dataMonth) : t('about.cannotOpen')}</dd>
      </dl>
      <details>
        <summary>{t('about.licences')}</summary>
        <pre class="licences">{notice || t('about.noLicences')}</pre>
      </details>
    </section>
  );
}
