import type { Plugin } from 'vite';

/** What the bundler puts around a script. */
const START = '(function(){';
const END = '})();';

/**
 * Has scripts do nothing when they come into a page but to stand ready: `dramatisScripts['article.js']()` runs one. A
 * browser only skims a function that nobody has called.
 * @param names files of the scripts
 */
export function putOff(names: readonly string[]): Plugin {
  return {
    name: 'put-off',
    generateBundle(_, bundle) {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk' || !names.includes(name)) continue;
        const code = chunk.code.trim();
        if (!code.startsWith(START) || !code.endsWith(END))
          this.error(`${name} does not start and end as put-off.ts expects`);
        const body = code.slice(START.length, -END.length);
        chunk.code = `(globalThis.dramatisScripts??={})[${JSON.stringify(name)}]=function(){${body}};\n`;
      }
    },
  };
}
