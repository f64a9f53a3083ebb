import { describe, expect, test } from 'vitest';
import { BROWSERS, CHROMIUM_FAMILY } from '../../../tools/browsers/browser.ts';
import { BadOverride, findBrowser, type Machine } from '../../../tools/browsers/find-browser.ts';

function machine(platform: NodeJS.Platform, env: Record<string, string>, ...executables: string[]): Machine {
  return { platform, env, canRun: file => executables.includes(file) };
}

describe('on Linux', () => {
  test('finds a browser in its usual place', () => {
    expect(findBrowser('firefox', machine('linux', {}, '/usr/bin/firefox-esr'))).toEqual({
      name: 'firefox',
      executable: '/usr/bin/firefox-esr',
    });
  });

  test('finds a browser on the PATH', () => {
    const found = findBrowser(
      'chrome',
      machine('linux', { PATH: '/bin:/home/x/bin' }, '/home/x/bin/google-chrome'),
    );
    expect(found?.executable).toBe('/home/x/bin/google-chrome');
  });

  test('finds the first of several that is installed', () => {
    const edgeAndFirefox = machine('linux', {}, '/usr/bin/firefox', '/usr/bin/microsoft-edge');
    expect(findBrowser(BROWSERS, edgeAndFirefox)?.name).toBe('edge');
    expect(findBrowser(CHROMIUM_FAMILY, machine('linux', {}, '/usr/bin/firefox'))).toBeNull();
  });

  test('prefers the executable in the environment', () => {
    const both = machine('linux', { DRAMATIS_CHROMIUM: '/opt/mine' }, '/opt/mine', '/usr/bin/chromium');
    expect(findBrowser('chromium', both)?.executable).toBe('/opt/mine');
  });

  test('reports a variable that doesn’t name an executable', () => {
    const wrong = machine('linux', { DRAMATIS_FIREFOX: '/nowhere' }, '/usr/bin/firefox');
    expect(() => findBrowser('firefox', wrong)).toThrow(BadOverride);
    expect(() => findBrowser('firefox', wrong)).toThrow('DRAMATIS_FIREFOX is "/nowhere"');
  });
});

test('finds macOS applications of all users and of one', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser('chrome', machine('darwin', { HOME: '/Users/x' }, chrome))?.executable).toBe(chrome);
  const own = '/Users/x/Applications/Firefox.app/Contents/MacOS/firefox';
  expect(findBrowser('firefox', machine('darwin', { HOME: '/Users/x' }, own))?.executable).toBe(own);
});

test('finds Windows programs', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findBrowser('edge', machine('win32', env, edge))?.executable).toBe(edge);
});
