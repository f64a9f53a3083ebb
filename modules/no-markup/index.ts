import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** Preact's minified code: the only place where text could become markup. */
const ASSIGNMENT = /\((\w+)\.innerHTML=\w+\.__html\)/;

/** Removes `dangerouslySetInnerHTML` from Preact, so that no text of ours can become markup. */
export default defineWxtModule({
  name: 'no-markup',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [...(config.plugins ?? []), withoutMarkup()];
    });
  },
});

function withoutMarkup(): Plugin {
  return {
    name: 'no-markup',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return null;
      if (!ASSIGNMENT.test(code)) this.error('Preact no longer sets markup the way this module expects');
      return { code: code.replace(ASSIGNMENT, '(()=>{throw new Error("no markup")})()'), map: null };
    },
  };
}
