import type { Browser, BrowserName } from './browser.ts';
import { findBrowser, OVERRIDES } from './find-browser.ts';
import { canInstall, installBrowser, packageOf } from './install-browser.ts';

/** No browser is installed and none could be; the message says what to do. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

const TITLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium',
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
};

/**
 * Finds a browser, or installs one if possible.
 * @param wanted any of these will do
 * @throws NoBrowser saying what to install; BadOverride, see `findBrowser`
 */
export function needBrowser(wanted: readonly BrowserName[]): Browser {
  const found = findBrowser(wanted);
  if (found) return found;
  const installable = wanted.find(name => packageOf(name));
  if (!installable || !canInstall()) throw new NoBrowser(advice(wanted));
  try {
    installBrowser(installable);
  } catch (error) {
    throw new NoBrowser(`${advice(wanted)}\n${(error as Error).message}`);
  }
  const installed = findBrowser(wanted);
  if (!installed) throw new NoBrowser(advice(wanted));
  return installed;
}

/** What to install, in one line. */
export function advice(wanted: readonly BrowserName[]): string {
  const titles = wanted.map(name => TITLES[name]).join(', ');
  const install = wanted.length > 1 ? 'install one of them' : 'install it';
  const packages = [...new Set(wanted.flatMap(name => packageOf(name) ?? []))];
  const debian = packages.length ? ` (Debian: sudo apt-get install ${packages.join(' or ')})` : '';
  const variables = wanted.flatMap(name => OVERRIDES[name] ?? []).join(' or ');
  const override = variables ? `, or set ${variables} to its executable` : '';
  return `No browser found (${titles}): ${install}${debian}${override}.`;
}
