import type { MessageKey } from '../../lib/i18n/message-keys.ts';

/** What each permission in the manifest allows, and why Dramatis needs it. */
export const PERMISSION_TEXT: Readonly<
  Record<string, { readonly may: MessageKey; readonly why: MessageKey }>
> = {
  storage: { may: 'settings.mayStore', why: 'settings.whyStore' },
  alarms: { may: 'settings.mayAlarm', why: 'settings.whyAlarm' },
  contextMenus: { may: 'settings.mayMenu', why: 'settings.whyMenu' },
  webRequest: { may: 'settings.mayWebRequest', why: 'settings.whyWebRequest' },
  activeTab: { may: 'settings.mayActiveTab', why: 'settings.whyActiveTab' },
  scripting: { may: 'settings.mayScripting', why: 'settings.whyScripting' },
  sidePanel: { may: 'settings.maySidePanel', why: 'settings.whySidePanel' },
};
