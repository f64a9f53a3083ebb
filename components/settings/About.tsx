import { count, t } from '../../lib/i18n/translate.ts';

interface AboutProps {
  readonly version: string;
  /** Month of the newest shipped fact, in the interface language. Empty until it is known. */
  readonly dataMonth: string;
  /** Number of shipped entities; 0 until it is known. */
  readonly entities: number;
  /** Licences and sources, as plain text. */
  readonly notice: string;
}

/** Version, age of the knowledge base, and licences. */
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
