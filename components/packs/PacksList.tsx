import { useState } from 'preact/hooks';
import { count, t } from '../../lib/i18n/translate.ts';
import type { PackFormat, PackSummary } from '../../lib/model/pack.ts';
import { dayOfYear } from '../common/words/dates.ts';

export interface PacksListProps {
  readonly packs: readonly PackSummary[];
  readonly onExport: (key: string, format: PackFormat) => void;
  readonly onRemove: (key: string) => void;
}

const FORMATS: Readonly<Record<PackSummary['form'], readonly PackFormat[]>> = {
  entries: ['csv', 'jsonl'],
  compiled: ['pack'],
};

function formatName(format: PackFormat): string {
  if (format === 'csv') return 'CSV';
  return t(format === 'jsonl' ? 'packs.jsonLines' : 'packs.compiledPack');
}

/** The reader's packs, each with its contents, export buttons and a Remove button that asks again. */
export function PacksList({ packs, onExport, onRemove }: PacksListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  if (!packs.length) return <p class="note">{t('packs.none')}</p>;
  return (
    <ul class="packs">
      {packs.map(pack => (
        <li key={pack.key} class="pack">
          <h3>
            <bdi>{pack.name}</bdi>
          </h3>
          <p class="note">{factsOf(pack)}</p>
          {(pack.licence || pack.source) && (
            <p class="note">
              <bdi>{[pack.licence, pack.source].filter(Boolean).join(' · ')}</bdi>
            </p>
          )}
          {pack.problem && <p class="note warn">{t('packs.notInUse', pack.problem)}</p>}
          <p class="pack-actions">
            {FORMATS[pack.form].map(format => (
              <button
                key={format}
                type="button"
                class="button"
                data-export={format}
                aria-description={pack.name}
                onClick={() => onExport(pack.key, format)}
              >
                {t('export.saveAs', formatName(format))}
              </button>
            ))}
            {asked === pack.key ? (
              <button
                type="button"
                class="button warn"
                data-remove="sure"
                aria-description={pack.name}
                onBlur={() => setAsked(null)}
                onClick={() => onRemove(pack.key)}
              >
                {t('packs.confirmRemove')}
              </button>
            ) : (
              <button
                type="button"
                class="button"
                data-remove="ask"
                aria-description={pack.name}
                onClick={() => setAsked(pack.key)}
              >
                {t('settings.remove')}
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function factsOf({ entities, aliases, version, date, bytes, added }: PackSummary): string {
  return [
    count('packs.entries', entities),
    count('packs.names', aliases),
    version && t('packs.version', version),
    date && t('packs.dated', dayOfYear(Date.parse(`${date}T00:00:00Z`))),
    t('packs.kilobytes', Math.max(1, Math.round(bytes / 1000))),
    t('packs.addedOn', dayOfYear(added)),
  ]
    .filter(Boolean)
    .join(' · ');
}
