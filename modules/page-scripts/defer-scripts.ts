import type { Plugin } from 'vite';

/** The bundler's wrapper around a script. */
const START = '(function(){';
const END = '})();';

/**
 * Wraps scripts so that loading them only defines a function: `dramatisScripts['article.js']()` runs one. Browsers
 * parse a function fully only when it is called, so deferred scripts cost a page very little.
 * @param names the scripts' file names
 */
export function deferScripts(names: readonly string[]): Plugin {
  return {
    name: 'defer-scripts',
    generateBundle(_, bundle) {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk' || !names.includes(name)) continue;
        const code = chunk.code.trim();
        if (!code.startsWith(START) || !code.endsWith(END))
          this.error(`${name} does not start and end as defer-scripts.ts expects`);
        const body = code.slice(START.length, -END.length);
        chunk.code = `(globalThis.dramatisScripts??={})[${JSON.stringify(name)}]=function(){${body}};\n`;
      }
    },
  };
}
