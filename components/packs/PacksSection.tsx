import { t } from '../../lib/i18n/translate.ts';
import { PacksList, type PacksListProps } from './PacksList.tsx';
import { PacksReport, type PacksWork } from './PacksReport.tsx';

interface PacksSectionProps extends PacksListProps {
  readonly work: PacksWork;
  readonly onAdd: (file: File) => void;
}

/** The reader's own knowledge: which packs there are, and the way to add one. */
export function PacksSection({ work, onAdd, ...list }: PacksSectionProps) {
  const isBusy = work.state === 'working';
  return (
    <section class="part" id="packs" aria-labelledby="part-packs">
      <h2 id="part-packs">{t('settings.packs')}</h2>
      <p>{t('packs.note')}</p>
      <PacksList {...list} />
      <p>
        <label class="add-pack">
          {t('packs.add')}{' '}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json,.pack"
            disabled={isBusy}
            onChange={event => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              // Else choosing the corrected file of the same name again would go unnoticed.
              if (file) onAdd(file);
              input.value = '';
            }}
          />
        </label>
      </p>
      <PacksReport work={work} />
    </section>
  );
}
