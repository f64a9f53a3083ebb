import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { DeletableData } from '../../lib/model/deletable-data.ts';

interface DataSettingsProps {
  readonly notice: string;
  /** Whether the last import can be undone. */
  readonly canUndo: boolean;
  readonly onExport: (what: { readonly keys: boolean; readonly packs: boolean }) => void;
  readonly onImport: (file: File) => void;
  readonly onUndo: () => void;
  readonly onDelete: (parts: readonly DeletableData[]) => void;
}

/** Export, import and deletion of everything that Dramatis stores. */
export function DataSettings({ notice, canUndo, onExport, onImport, onUndo, onDelete }: DataSettingsProps) {
  const [withKeys, setWithKeys] = useState(false);
  const [withPacks, setWithPacks] = useState(true);
  const [parts, setParts] = useState<readonly DeletableData[]>(['settings']);
  const names: Record<DeletableData, string> = {
    settings: t('settings.deleteSettings'),
    sources: t('settings.deleteSources'),
    savedStories: t('settings.deleteSaved'),
    readingHistory: t('settings.deleteHistory'),
    packs: t('settings.deletePacks'),
  };
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section class="part" id="data" aria-labelledby="part-data">
      <h2 id="part-data">{t('settings.data')}</h2>
      <p>{t('settings.dataNote')}</p>
      <p class="data-actions">
        <button
          type="button"
          class="button"
          data-export
          onClick={() => onExport({ keys: withKeys, packs: withPacks })}
        >
          {t('settings.export')}
        </button>
        <label>
          <input
            type="checkbox"
            name="with-packs"
            checked={withPacks}
            onChange={event => setWithPacks(event.currentTarget.checked)}
          />{' '}
          {t('settings.includePacks')}
        </label>
        <label>
          <input
            type="checkbox"
            name="with-keys"
            checked={withKeys}
            onChange={event => setWithKeys(event.currentTarget.checked)}
          />{' '}
          {t('settings.includeKeys')}
        </label>
      </p>
      <p>
        <label class="add-pack">
          {t('settings.import')}{' '}
          <input
            type="file"
            accept=".json"
            onChange={event => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) onImport(file);
              input.value = '';
            }}
          />
        </label>
      </p>
      <p role="status" class="note import-notice">
        {notice}
      </p>
      {canUndo && (
        <p>
          <button type="button" class="button" data-undo onClick={onUndo}>
            {t('settings.undoImport')}
          </button>
        </p>
      )}
      <p>
        <button
          type="button"
          class="button warn"
          data-reset="ask"
          onClick={() => dialog.current?.showModal()}
        >
          {t('settings.delete')}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby="reset-title">
        <h3 id="reset-title">{t('settings.deleteTitle')}</h3>
        <p>{t('settings.deleteNote')}</p>
        {(Object.keys(names) as DeletableData[]).map(part => (
          <label key={part} class="reset-part">
            <input
              type="checkbox"
              name="deleteData"
              value={part}
              checked={parts.includes(part)}
              onChange={({ currentTarget: { checked } }) =>
                setParts(checked ? [...parts, part] : parts.filter(other => other !== part))
              }
            />{' '}
            {names[part]}
          </label>
        ))}
        <form method="dialog" class="data-actions">
          <button type="submit" class="button">
            {t('settings.cancel')}
          </button>
          <button
            type="submit"
            class="button warn"
            data-reset="sure"
            disabled={!parts.length}
            onClick={() => onDelete(parts)}
          >
            {t('settings.deleteConfirm')}
          </button>
        </form>
      </dialog>
    </section>
  );
}
