import { defineWxtModule } from 'wxt/modules';
import { putOff } from './put-off.ts';

const MATCHES = ['http://*/*', 'https://*/*'];
const ON_DEMAND = ['article.js', 'overlay.js'];

/**
 * Puts the gate and the styles of the marks into every page, and within its reach the scripts that it runs on demand.
 * Chromium fetches those under an address of the session; Firefox, whose addresses stay, has them in every page, put
 * off. Not through WXT's own kind of content script, which announces itself in the page; see docs/decisions/008.
 */
export default defineWxtModule({
  name: 'page-scripts',
  setup(wxt) {
    const isFirefox = wxt.config.browser === 'firefox';
    wxt.hook('vite:build:extendConfig', (_, config) => {
      if (isFirefox) config.plugins = [...(config.plugins ?? []), putOff(ON_DEMAND)];
    });
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      const js = isFirefox ? [...ON_DEMAND, 'detector.js'] : ['detector.js'];
      manifest.content_scripts = [{ matches: MATCHES, run_at: 'document_idle', css: ['marks.css'], js }];
      if (!isFirefox)
        manifest.web_accessible_resources = [
          { resources: ON_DEMAND, matches: MATCHES, use_dynamic_url: true },
        ] as never;
    });
  },
});
