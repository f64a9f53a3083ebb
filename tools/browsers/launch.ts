import { type Browser, familyOf } from './browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, OpenedBrowser } from './opened-browser.ts';

/**
 * Opens a browser with a fresh profile and the extension loaded.
 * @param extensionFolder the unpacked extension, built for the browser's family; an absolute path
 * @throws Error if the browser doesn't start or doesn't load the extension
 */
export function launchWithExtension(
  { name, executable }: Browser,
  extensionFolder: string,
  options: LaunchOptions,
): Promise<OpenedBrowser> {
  return familyOf(name) === 'firefox'
    ? launchFirefox(executable, extensionFolder, options)
    : launchChromium(executable, extensionFolder, options);
}
