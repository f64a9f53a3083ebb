import { t } from '../../../lib/i18n/translate.ts';
import type { ExportFormat, ExportTarget } from '../../../lib/model/panel/cast-export.ts';

export type ExportHandler = (format: ExportFormat, target: ExportTarget) => void;

interface ExportMenuProps {
  /** What is exported, for the accessible names of the buttons. */
  readonly subject: string;
  readonly onExport: ExportHandler;
}

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];

/** Copy or save, in three formats. */
export function ExportMenu({ subject, onExport }: ExportMenuProps) {
  return (
    <details class="export">
      <summary>
        {t('export.title')} <span class="hidden">{subject}</span>
      </summary>
      <ul>
        {FORMATS.map(([format, label]) => (
          <li key={format}>
            <span>{label}</span>
            <button
              type="button"
              class="button"
              aria-label={t('export.copyAs', label)}
              onClick={() => onExport(format, 'copy')}
            >
              {t('export.copy')}
            </button>
            <button
              type="button"
              class="button"
              aria-label={t('export.saveAs', label)}
              onClick={() => onExport(format, 'save')}
            >
              {t('export.save')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
