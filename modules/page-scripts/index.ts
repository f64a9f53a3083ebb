import { defineWxtModule } from 'wxt/modules';

const MATCHES = ['http://*/*', 'https://*/*'];

/**
 * Puts the gate and the styles of the marks into every page, and lets the gate load `reader.js` and that load
 * `surface.js` on demand. Not through WXT's own kind of content script, which announces itself in the page; see
 * docs/decisions/008.
 */
export default defineWxtModule({
  name: 'page-scripts',
  setup(wxt) {
    wxt.hook('build:manifestGenerated', ({ config: { browser } }, manifest) => {
      manifest.content_scripts = [
        { matches: MATCHES, run_at: 'document_idle', css: ['marks.css'], js: ['gate.js'] },
      ];
      const loaded = { resources: ['reader.js', 'surface.js'], matches: MATCHES };
      manifest.web_accessible_resources = [
        // Firefox makes up the whole address anew for each profile anyway.
        browser === 'firefox' ? loaded : { ...loaded, use_dynamic_url: true },
      ] as never;
    });
  },
});
