import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from './browser.ts';

/** Command names of each browser. */
export const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome', 'google-chrome-stable'],
  edge: ['microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr'],
};

const LINUX: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  chrome: ['/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  edge: ['/usr/bin/microsoft-edge', '/opt/microsoft/msedge/msedge'],
  firefox: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox', '/opt/firefox/firefox'],
};

const MAC: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
};

const WINDOWS: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium\\Application\\chrome.exe',
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  firefox: 'Mozilla Firefox\\firefox.exe',
};

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Where a browser is usually installed, most likely first. */
export function knownPaths(
  name: BrowserName,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly string[] {
  if (platform === 'darwin')
    return ['/', env.HOME ?? os.homedir()].map(base => path.posix.join(base, 'Applications', MAC[name]));
  if (platform === 'win32')
    return WINDOWS_ROOTS.flatMap(root => (env[root] ? [path.win32.join(env[root], WINDOWS[name])] : []));
  return LINUX[name];
}
