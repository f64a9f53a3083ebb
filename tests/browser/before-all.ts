import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { builtExtension } from './built-extension.ts';
import { prepareStartedProfile } from './started-profile.ts';

/** Makes once what test files that run side by side look for. */
export async function setup(): Promise<void> {
  builtExtension('chromium');
  builtExtension('firefox');
  const firefox = findBrowser('firefox');
  if (firefox) await prepareStartedProfile(firefox.executable);
}
