import type { Plugin } from 'vite';

const WRAPPER = '\0virtual:wxt-unlisted-script-entrypoint?';
const IMPORT = /^import definition from "[^"]+";$/m;

/**
 * Leaves out what WXT wraps around a script: messages for development, and plugins, of which we have none. In the script
 * that runs on every page they are a twentieth.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    transform(code, id) {
      if (!id.startsWith(WRAPPER)) return null;
      const definition = IMPORT.exec(code);
      if (!definition) this.error('WXT no longer wraps scripts the way this module expects');
      return { code: `${definition[0]}\ndefinition.main();\n`, map: null };
    },
  };
}
