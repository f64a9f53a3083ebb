import { count, t } from '../../lib/i18n/translate.ts';

interface AboutProps {
  readonly version: string;
  /** Month of the newest shipped fact, in the interface language; null until it is known, empty if it can't be. */
  readonly dataMonth: string | null;
  /** Number of shipped entities. */
  readonly entities: number;
  /** Licences and sources, as plain text. */
  readonly notice: string;
}

/** Version, age of the knowledge base, and licences. */
export function About({ version, dataMonth, entities, notice }: AboutProps) {
  // Keeps the line for what is still to come.
  const knowledge = dataMonth === null ? '\u00a0' : t('about.cannotOpen');
  return (
    <section class="part" id="about" aria-labelledby="part-about">
      <h2 id="part-about">{t('about.title')}</h2>
      <dl class="about">
        <dt>{t('about.version')}</dt>
        <dd>{version}</dd>
        <dt>{t('about.knowledge')}</dt>
        <dd>{dataMonth ? count('about.entries', entities, dataMonth) : knowledge}</dd>
      </dl>
      <details>
        <summary>{t('about.licences')}</summary>
        <pre class="licences">{notice || t('about.noLicences')}</pre>
      </details>
    </section>
  );
}
