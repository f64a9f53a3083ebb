import path from 'node:path';
import { defineConfig } from 'wxt';

/** For the extension's own pages and background. Feeds and the reader's own servers can be anywhere. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Portraits that Wikipedia shows, where the reader has switched it on.
  "img-src 'self' https://upload.wikimedia.org",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Web pages show the card in a frame; no other page of the extension can be loaded by them.
  "frame-ancestors 'self' http: https: file:",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    resolve: {
      alias: {
        'webextension-polyfill': path.resolve(import.meta.dirname, 'lib/extension/browser/native-api.ts'),
      },
    },
    oxc: { jsx: { importSource: 'preact' } },
    build: { target: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Dramatis',
    default_locale: 'en',
    description: '__MSG_extension_description__',
    // `webRequest` reads where a redirect leads, for our own requests: docs/decisions/016. It blocks and changes nothing.
    // `activeTab` reveals the address of the page, so that the popup can tell the browser's own pages from others. With
    // `scripting`, pages that were open at install are read when the popup opens (Firefox reads them anyway), and so are
    // those of sites that the reader wants read whatever they look like.
    permissions: ['storage', 'alarms', 'contextMenus', 'webRequest', 'activeTab', 'scripting'],
    // One background for normal and private windows, which refuses everything that would leave a trace of private ones.
    // Firefox has no `split`: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/incognito
    incognito: 'spanning',
    omnibox: { keyword: 'who' },
    // Asked for one by one, when the reader switches a feed or live source on.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CONTENT_POLICY },
    commands: {
      // Chrome keeps Alt+Shift with N, P, W, X and C for groups of tabs.
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_extension_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_extension_previousMention__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dramatis@dramatis.example',
              // The first that knows `data_collection_permissions` on every system; 140 and 141 are past their support.
              strict_min_version: '142.0',
              // A live source that the reader turns on receives one name from a page.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
