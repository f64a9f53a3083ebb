import type { JSX } from 'preact';
import { DataSettings } from '../../components/settings/DataSettings.tsx';
import { PrivacySettings } from '../../components/settings/PrivacySettings.tsx';
import { ShortcutSettings } from '../../components/settings/ShortcutSettings.tsx';
import {
  grantedSites,
  requiredPermissions,
  revokePermission,
  watchGrants,
} from '../../lib/extension/browser/granted-sites.ts';
import { keyboardShortcuts, openShortcutSettings } from '../../lib/extension/browser/keyboard-shortcuts.ts';
import { deleteData } from '../../lib/extension/settings/delete-data.ts';
import {
  canUndoSettings,
  currentSettings,
  importSettings,
  undoSettings,
} from '../../lib/extension/settings/import-settings.ts';
import { readSettingsFile, type SettingsProblem } from '../../lib/extension/settings/settings-file.ts';
import { isAnythingNewer } from '../../lib/extension/settings/stored-version.ts';
import { t } from '../../lib/i18n/translate.ts';
import { addFiledPacks, packsForFile } from './packs-in-file.ts';
import { saveFile } from './save-file.ts';

/** More than all packs that go into a file. Bytes. */
const MOST_BYTES = 200_000_000;
/** More problems than these nobody reads. */
const MOST_PROBLEMS = 10;

/**
 * The parts of the options page about the reader's data, keyboard commands and permissions.
 * @param show draws the page anew
 */
export function dataPart(show: () => void): {
  readonly draw: () => JSX.Element;
  readonly tell: (error: Error) => void;
} {
  let notice = '';
  let canUndo = false;
  let isNewer = false;
  let commands: Awaited<ReturnType<typeof keyboardShortcuts>> = [];
  let origins: readonly string[] = [];

  const tell = (error: Error): void => {
    notice = t('settings.failed', error.message);
    show();
  };
  const refresh = async (): Promise<void> => {
    [canUndo, commands, origins, isNewer] = await Promise.all([
      canUndoSettings(),
      keyboardShortcuts(),
      grantedSites(),
      isAnythingNewer(),
    ]);
    show();
  };
  /** Says how it went. */
  const attempt = (doing: Promise<string>): void => {
    doing
      .then(said => {
        notice = said;
        return refresh();
      })
      .catch(tell);
  };
  const take = async (file: File): Promise<string> => {
    if (file.size > MOST_BYTES) return t('settings.fileTooLarge');
    const read = readSettingsFile(await file.text());
    if ('problems' in read) return read.problems.slice(0, MOST_PROBLEMS).map(inWords).join(' · ');
    await importSettings(read.settings);
    return [t('settings.imported'), ...(await addFiledPacks(read.settings.packs))].join(' · ');
  };
  const save = async (what: { readonly keys: boolean; readonly packs: boolean }): Promise<void> => {
    const settings = await currentSettings(what.keys);
    const whole = what.packs ? { ...settings, packs: await packsForFile() } : settings;
    saveFile(new Blob([JSON.stringify(whole, null, 2)], { type: 'application/json' }), 'dramatis.json');
  };

  refresh().catch(tell);
  watchGrants(() => void refresh().catch(tell));
  // The reader may come back from the browser's own page for keyboard commands.
  document.addEventListener('visibilitychange', () => document.hidden || void refresh().catch(tell));
  const draw = (): JSX.Element => (
    <>
      <DataSettings
        notice={isNewer ? t('settings.newerData') : notice}
        canUndo={canUndo}
        onExport={what => attempt(save(what).then(() => ''))}
        onImport={file => attempt(take(file))}
        onUndo={() => attempt(undoSettings().then(() => t('settings.undone')))}
        onReset={parts => attempt(deleteData(parts).then(() => t('settings.resetDone')))}
      />
      <ShortcutSettings commands={commands} onChange={() => void openShortcutSettings().catch(tell)} />
      <PrivacySettings
        permissions={requiredPermissions()}
        origins={origins}
        onTakeBack={origin => attempt(revokePermission(origin).then(() => ''))}
      />
    </>
  );
  return { draw, tell };
}

function inWords(problem: SettingsProblem): string {
  if (problem.problem === 'newer') return t('settings.newerFile');
  if (problem.problem === 'broken') return t('settings.brokenFile', problem.line, problem.detail);
  return t('settings.wrongFile', problem.path, problem.detail);
}
