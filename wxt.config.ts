import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    oxc: { jsx: { importSource: 'preact' } },
    build: { target: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Dramatis',
    default_locale: 'en',
    description: '__MSG_extension_description__',
    permissions: ['storage', 'alarms', 'contextMenus'],
    omnibox: { keyword: 'who' },
    // Asked for one by one, when the reader switches a feed or live source on.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_extension_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_extension_previousMention__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dramatis@dramatis.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
