import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    oxc: { jsx: { importSource: 'preact' } },
    build: { target: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Dramatis',
    description:
      'Shows the cast of the story: who and what the names in a news article are, offline and private.',
    permissions: ['storage', 'alarms'],
    // Asked for one by one, when the reader switches a feed or live source on.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Go to the next marked name and open its card',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Go to the previous marked name and open its card',
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
