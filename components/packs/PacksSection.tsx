import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { PackStatus } from '../../lib/model/pack.ts';
import { PacksList, type PacksListProps } from './PacksList.tsx';
import { PacksReport } from './PacksReport.tsx';

interface PacksSectionProps extends PacksListProps {
  readonly status: PackStatus;
  readonly onAdd: (file: File) => void;
  readonly onCancel: () => void;
}

/** The reader's packs, and the field that adds one. */
export function PacksSection({ status, onAdd, onCancel, ...list }: PacksSectionProps) {
  const field = useRef<HTMLInputElement>(null);
  const isBusy = status.state === 'working';
  return (
    <section class="part" id="packs" aria-labelledby="part-packs">
      <h2 id="part-packs">{t('settings.packs')}</h2>
      <p>{t('packs.note')}</p>
      <PacksList {...list} />
      <p>
        <label class="add-pack">
          {t('packs.add')}{' '}
          <input
            ref={field}
            type="file"
            accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json,.pack"
            disabled={isBusy}
            onChange={event => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              // Without this, choosing a corrected file of the same name wouldn't fire a change event.
              if (file) onAdd(file);
              input.value = '';
            }}
          />
        </label>
      </p>
      <PacksReport
        status={status}
        onCancel={() => {
          onCancel();
          // The focused button is gone, and keyboard users would start over at the top of the page.
          field.current?.focus();
        }}
      />
    </section>
  );
}
