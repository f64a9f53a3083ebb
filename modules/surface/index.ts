import { defineWxtModule } from 'wxt/modules';

/** Lets the content script load `surface.js` on demand, under an address that the page cannot guess. */
export default defineWxtModule({
  name: 'surface',
  setup(wxt) {
    wxt.hook('build:manifestGenerated', ({ config: { browser } }, manifest) => {
      const entry = { resources: ['surface.js'], matches: ['http://*/*', 'https://*/*'] };
      manifest.web_accessible_resources = [
        ...((manifest.web_accessible_resources as (typeof entry)[]) ?? []),
        // Firefox makes up the whole address anew for each profile anyway.
        browser === 'firefox' ? entry : { ...entry, use_dynamic_url: true },
      ];
    });
  },
});
