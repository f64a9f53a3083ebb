import { showPanel } from '../../components/panel/show-panel.tsx';
import { mountPage } from '../../lib/extension/browser/mount-page.ts';
import { panelBackend } from '../../lib/extension/browser/panel-backend.ts';
import { readPanelAddress } from '../../lib/panel/panel-address.ts';
import { openPanelSession } from '../../lib/panel/session.ts';

void mountPage((root, signal) => {
  const { tabId, entityId } = readPanelAddress(location.search);
  return showPanel(root, openPanelSession(tabId, panelBackend, signal), {
    shape: 'side',
    firstId: entityId,
  });
});
