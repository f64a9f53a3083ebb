import { showLookupPage } from '../../components/lookup/show-lookup-page.tsx';
import { closeLookupWindow } from '../../lib/extension/browser/lookup/open-lookup.ts';
import { mountPage } from '../../lib/extension/browser/mount-page.ts';
import { lookupBackend } from '../../lib/extension/browser/panel-backend.ts';
import { openLookupSession } from '../../lib/panel/lookup-session.ts';

void mountPage(
  (root, signal) => showLookupPage(root, openLookupSession(lookupBackend, signal), closeLookupWindow),
  'title.lookup',
);
