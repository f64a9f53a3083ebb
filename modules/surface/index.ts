import { defineWxtModule } from 'wxt/modules';

/** Lets the gate load `reader.js` and that load `surface.js` on demand, under addresses that the page cannot guess. */
export default defineWxtModule({
  name: 'surface',
  setup(wxt) {
    wxt.hook('build:manifestGenerated', ({ config: { browser } }, manifest) => {
      const entry = { resources: ['reader.js', 'surface.js'], matches: ['http://*/*', 'https://*/*'] };
      manifest.web_accessible_resources = [
        ...((manifest.web_accessible_resources as (typeof entry)[]) ?? []),
        // Firefox makes up the whole address anew for each profile anyway.
        browser === 'firefox' ? entry : { ...entry, use_dynamic_url: true },
      ];
    });
  },
});
