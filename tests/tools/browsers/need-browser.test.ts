import { expect, test } from 'vitest';
import { hasDisplay } from '../../../tools/browsers/display.ts';
import { advice } from '../../../tools/browsers/need-browser.ts';

test('says in one line what to install', () => {
  expect(advice(['firefox'])).toBe(
    'No browser found (Firefox): install it (Debian: sudo apt-get install firefox-esr), or set DRAMATIS_FIREFOX to its executable.',
  );
  expect(advice(['edge'])).toBe('No browser found (Edge): install it.');
  expect(advice(['chromium', 'edge', 'firefox'])).toContain('install one of them');
  expect(advice(['chromium', 'edge', 'firefox'])).not.toContain('\n');
});

test('detects a display', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});
