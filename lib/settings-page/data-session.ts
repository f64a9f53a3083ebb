import {
  type KeyboardShortcut,
  keyboardShortcuts,
  openShortcutSettings,
} from '../extension/browser/keyboard-shortcuts.ts';
import {
  grantedSites,
  revokePermission,
  watchGrants,
} from '../extension/browser/permissions/granted-sites.ts';
import { deleteData } from '../extension/settings/delete-data.ts';
import { canUndoImport, undoImport } from '../extension/settings/import-settings.ts';
import { isFromNewerVersion } from '../extension/settings/storage/stored-version.ts';
import { doListsSync, setListsSync } from '../extension/settings/storage/sync-storage.ts';
import { t } from '../i18n/translate.ts';
import type { DeletableData } from '../model/deletable-data.ts';
import type { PackCodec } from '../model/pack-codec.ts';
import { type ExportContents, exportSettingsFile, importSettingsFile } from './settings-transfer.ts';

/** What the settings page shows about data, keyboard shortcuts and permissions. */
export interface DataState {
  /** The outcome of the last action; empty if there is nothing to say. */
  readonly notice: string;
  readonly canUndo: boolean;
  readonly shortcuts: readonly KeyboardShortcut[];
  /** Match patterns of the sites that the reader has allowed. */
  readonly origins: readonly string[];
  /** Whether lists of sites and names sync with the browser's account. */
  readonly syncsLists: boolean;
}

export interface DataSession {
  readonly state: () => DataState;
  /** Settles once all of the state is known. */
  readonly loaded: Promise<void>;
  /** Reads everything again: shortcuts change without an event. */
  readonly refresh: () => void;
  /** Shows an error that happened elsewhere on the page. */
  readonly fail: (error: Error) => void;
  readonly exportSettings: (contents: ExportContents) => void;
  readonly importSettings: (file: File) => void;
  readonly undoImport: () => void;
  readonly deleteData: (parts: readonly DeletableData[]) => void;
  readonly revoke: (origin: string) => void;
  readonly changeShortcuts: () => void;
  readonly syncLists: (on: boolean) => void;
}

/**
 * Follows what Dramatis stores and may do. Errors become the notice.
 * @param saveFile offers a file for download
 * @param onChange called whenever the state has changed
 */
export function openDataSession(
  codec: PackCodec,
  saveFile: (blob: Blob, name: string) => void,
  onChange: () => void,
): DataSession {
  let notice = '';
  let canUndo = false;
  let isNewer = false;
  let shortcuts: readonly KeyboardShortcut[] = [];
  let origins: readonly string[] = [];
  let syncsLists = false;

  const fail = (error: Error): void => {
    notice = t('settings.failed', error.message);
    onChange();
  };
  const read = async (): Promise<void> => {
    [canUndo, shortcuts, origins, isNewer, syncsLists] = await Promise.all([
      canUndoImport(),
      keyboardShortcuts(),
      grantedSites(),
      isFromNewerVersion(),
      doListsSync(),
    ]);
    onChange();
  };
  const refresh = (): void => void read().catch(fail);
  /** @param action returns the notice to show */
  const attempt = (action: Promise<string>): void => {
    action
      .then(outcome => {
        notice = outcome;
        return read();
      })
      .catch(fail);
  };
  watchGrants(refresh);
  return {
    loaded: read().catch(fail),
    state: () => ({
      notice: isNewer ? t('settings.newerData') : notice,
      canUndo,
      shortcuts,
      origins,
      syncsLists,
    }),
    refresh,
    fail,
    exportSettings: contents =>
      attempt(
        exportSettingsFile(contents, codec).then(file => {
          saveFile(file, 'dramatis.json');
          return '';
        }),
      ),
    importSettings: file => attempt(importSettingsFile(file, codec)),
    undoImport: () => attempt(undoImport().then(() => t('settings.importUndone'))),
    deleteData: parts => attempt(deleteData(parts).then(() => t('settings.deleted'))),
    revoke: origin => attempt(revokePermission(origin).then(() => '')),
    syncLists: on => attempt(setListsSync(on).then(() => '')),
    changeShortcuts: () => void openShortcutSettings().catch(fail),
  };
}
