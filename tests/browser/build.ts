import { builtExtension } from './built-extension.ts';

/** Builds the extension once if the sources have changed, before test files that run side by side look for it. */
export function setup(): void {
  builtExtension('chromium');
  builtExtension('firefox');
}
