import type { activeTab, reloadTab, watchTabs } from '../extension/browser/active-tab.ts';
import type { LookupQuery } from '../extension/browser/lookup/lookup-address.ts';
import type { permitReading } from '../extension/browser/page-scripts/read-anyway.ts';
import type { isAccessWithheld, requestAccess } from '../extension/browser/permissions/host-access.ts';
import type { startScripts } from '../extension/browser/start-scripts.ts';
import type { turnOnOutlets } from '../extension/browser/turn-on-outlets.ts';
import type { sendToBackground, sendToPage } from '../extension/messaging/messages.ts';
import type { watchBackground } from '../extension/messaging/watch-background.ts';
import type { watchPageReports } from '../extension/messaging/watch-page-reports.ts';
import type { markStoriesSeen, setFollowed } from '../extension/settings/followed.ts';
import type { watchSavedStories } from '../extension/settings/saved-stories.ts';
import type { watchSettings } from '../extension/settings/settings.ts';
import type { setSiteRead, switchSite } from '../extension/settings/sites.ts';

/** What popup, side panel and lookup page need from the rest of the extension. */
export interface Backend {
  readonly sendToBackground: typeof sendToBackground;
  readonly watchBackground: typeof watchBackground;
  readonly setFollowed: typeof setFollowed;
  readonly watchSavedStories: typeof watchSavedStories;
  readonly watchSettings: typeof watchSettings;
  /** Rejects if the browser doesn't allow it. */
  readonly copyText: (text: string) => Promise<void>;
  /** Null if the device has no share menu. */
  readonly shareLink: ((link: { readonly title: string; readonly url: string }) => Promise<void>) | null;
  /** Must be called within a click. */
  readonly turnOnOutlets: typeof turnOnOutlets;
}

/** What popup and side panel need besides. */
export interface PanelBackend extends Backend {
  readonly activeTab: typeof activeTab;
  readonly isAccessWithheld: typeof isAccessWithheld;
  readonly markStoriesSeen: typeof markStoriesSeen;
  readonly reloadTab: typeof reloadTab;
  readonly requestAccess: typeof requestAccess;
  /** Must be called within a click. Null if the browser has no side panel. */
  readonly openSidePanel: ((tabId: number) => void) | null;
  readonly sendToPage: typeof sendToPage;
  readonly startScripts: typeof startScripts;
  /** Must be called within a click. */
  readonly permitReading: typeof permitReading;
  readonly setSiteRead: typeof setSiteRead;
  readonly switchSite: typeof switchSite;
  readonly watchPageReports: typeof watchPageReports;
  readonly watchTabs: typeof watchTabs;
  readonly saveFile: (blob: Blob, fileName: string) => void;
}

/** What the lookup page needs besides: its address, which holds the query so that the browser's Back button works. */
export interface LookupBackend extends Backend {
  readonly readQuery: () => LookupQuery;
  /** Adds a step to the history. */
  readonly pushQuery: (query: LookupQuery) => void;
  readonly replaceQuery: (query: LookupQuery) => void;
  /** Calls back after every step through the history. */
  readonly watchQuery: (listener: (query: LookupQuery) => void) => void;
}
