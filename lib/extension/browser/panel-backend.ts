// Everything that the panel and the lookup page need from the browser, in one place, so that lib/panel names no browser API.

import { sendToBackground, sendToPage } from '../messaging/messages.ts';
import { watchBackground } from '../messaging/watch-background.ts';
import { watchPageReports } from '../messaging/watch-page-reports.ts';
import { markStoriesSeen, setFollowed } from '../settings/followed.ts';
import { watchSavedStories } from '../settings/saved-stories.ts';
import { watchSettings } from '../settings/settings.ts';
import { setSiteRead, switchSite } from '../settings/sites.ts';
import { activeTab, reloadTab, watchTabs } from './active-tab.ts';
import { type LookupQuery, lookupAddress, readLookupAddress } from './lookup/lookup-address.ts';
import { permitReading } from './page-scripts/read-anyway.ts';
import { isAccessWithheld, requestAccess } from './permissions/host-access.ts';
import { saveFile } from './save-file.ts';
import { sidePanelOpener } from './side-panel.ts';
import { startScripts } from './start-scripts.ts';
import { turnOnOutlets } from './turn-on-outlets.ts';

const copyText = (text: string) => navigator.clipboard.writeText(text);
/** Closing the share menu isn't an error. */
const shareLink =
  typeof navigator.share === 'function'
    ? (link: { readonly title: string; readonly url: string }) =>
        navigator.share(link).catch((error: Error) => {
          if (error.name !== 'AbortError') throw error;
        })
    : null;

const openSidePanel = sidePanelOpener();

export const panelBackend = {
  activeTab,
  copyText,
  isAccessWithheld,
  markStoriesSeen,
  /** The popup closes: it would cover the page beside the panel. */
  openSidePanel:
    openSidePanel &&
    ((tabId: number) => {
      openSidePanel(tabId, null);
      window.close();
    }),
  permitReading,
  reloadTab,
  requestAccess,
  saveFile,
  sendToBackground,
  sendToPage,
  setFollowed,
  shareLink,
  startScripts,
  setSiteRead,
  switchSite,
  turnOnOutlets,
  watchBackground,
  watchPageReports,
  watchSavedStories,
  watchSettings,
  watchTabs,
};

export const lookupBackend = {
  copyText,
  sendToBackground,
  setFollowed,
  shareLink,
  turnOnOutlets,
  watchBackground,
  watchSavedStories,
  watchSettings,
  readQuery: () => readLookupAddress(location.href),
  pushQuery: (query: LookupQuery) => history.pushState(null, '', lookupAddress(query)),
  replaceQuery: (query: LookupQuery) => history.replaceState(null, '', lookupAddress(query)),
  watchQuery: (listener: (query: LookupQuery) => void) =>
    window.addEventListener('popstate', () => listener(readLookupAddress(location.href))),
};
