import { defineWxtModule } from 'wxt/modules';
import { deferScripts } from './defer-scripts.ts';

const MATCHES = ['http://*/*', 'https://*/*'];
const ON_DEMAND = ['article.js', 'overlay.js'];

/**
 * Adds the detector and the highlight styles to every page, and makes the scripts that run on demand available to it.
 * Chromium fetches those from a URL that changes with each session. Firefox has no such URLs, so it loads them into
 * every page, deferred. WXT's own content scripts aren't used because pages can detect them; see docs/decisions/008.
 */
export default defineWxtModule({
  name: 'page-scripts',
  setup(wxt) {
    const isFirefox = wxt.config.browser === 'firefox';
    wxt.hook('vite:build:extendConfig', (_, config) => {
      if (isFirefox) config.plugins = [...(config.plugins ?? []), deferScripts(ON_DEMAND)];
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
