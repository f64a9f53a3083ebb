import { DataSettings } from '../../components/settings/DataSettings.tsx';
import { PrivacySettings } from '../../components/settings/PrivacySettings.tsx';
import { ShortcutSettings } from '../../components/settings/ShortcutSettings.tsx';
import type { DataSession } from '../../lib/settings-page/data-session.ts';

interface DataPartProps {
  readonly session: DataSession;
  /** The permissions that the manifest asks for. */
  readonly permissions: readonly string[];
}

/** The reader's data, keyboard shortcuts and permissions. */
export function DataPart({ session, permissions }: DataPartProps) {
  const { notice, canUndo, shortcuts, origins, syncsLists } = session.state();
  return (
    <>
      <DataSettings
        notice={notice}
        canUndo={canUndo}
        onExport={session.exportSettings}
        onImport={session.importSettings}
        onUndo={session.undoImport}
        onDelete={session.deleteData}
      />
      <ShortcutSettings shortcuts={shortcuts} onChange={session.changeShortcuts} />
      <PrivacySettings
        permissions={permissions}
        origins={origins}
        onRevoke={session.revoke}
        syncsLists={syncsLists}
        onSyncLists={session.syncLists}
      />
    </>
  );
}
