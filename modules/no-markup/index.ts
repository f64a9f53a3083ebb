import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** Preact's own, minified: the only place where a text could become markup. */
const ASSIGNMENT = /\((\w+)\.innerHTML=\w+\.__html\)/;

/** Takes the way from text to markup (`dangerouslySetInnerHTML`) out of Preact: nothing of ours is to take it. */
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
      if (!ASSIGNMENT.test(code)) this.error('Preact sets markup in another way than this module knows');
      return { code: code.replace(ASSIGNMENT, '(()=>{throw new Error("no markup")})()'), map: null };
    },
  };
}
