import { defineWxtModule } from 'wxt/modules';
import { bareScripts } from './bare-scripts.ts';
import { deferScripts } from './defer-scripts.ts';

const MATCHES = ['http://*/*', 'https://*/*'];
const ON_DEMAND = ['article.js', 'signs.js'];
/** The document of cards, which pages show in a frame. */
const CARD = 'card.html';

/**
 * Adds the detector to every page, and makes the card and the scripts that run on demand
 * available to it. Chromium fetches those from a URL that changes with each session. Firefox has no such URLs, so it loads
 * the scripts into every page, deferred. WXT's own content scripts aren't used because pages can detect them; see docs/decisions/008.
 */
export default defineWxtModule({
  name: 'page-scripts',
  setup(wxt) {
    const isFirefox = wxt.config.browser === 'firefox';
    wxt.hook('vite:build:extendConfig', (_, config) => {
      const plugins = isFirefox ? [bareScripts(), deferScripts(ON_DEMAND)] : [bareScripts()];
      config.plugins = [...(config.plugins ?? []), ...plugins];
    });
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      const js = isFirefox ? [...ON_DEMAND, 'detector.js'] : ['detector.js'];
      manifest.content_scripts = [{ matches: MATCHES, run_at: 'document_idle', js }];
      // Firefox has no dynamic URLs, but there the extension's address is random anyway.
      manifest.web_accessible_resources = [
        isFirefox
          ? { resources: [CARD], matches: MATCHES }
          : { resources: [...ON_DEMAND, CARD], matches: MATCHES, use_dynamic_url: true },
      ] as never;
    });
  },
});
