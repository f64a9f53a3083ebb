import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../tools/start/demo');
const html = readFileSync(path.join(folder, 'pentagon-and-anthropic.html'), 'utf8');
const { document } = parseHTML(html);

test('the demo page says that its events are fictional', () => {
  expect(document.querySelector('[role=note]')?.textContent).toContain('nothing below happened');
});

test('the demo page sends no requests', () => {
  const addresses = [...document.querySelectorAll('[src], link[href], form[action]')].map(
    element => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
  for (const address of addresses) expect(address).toMatch(/^(data:|[a-z]+\.css$)/);
  for (const name of readdirSync(folder).filter(name => name.endsWith('.css')))
    expect(readFileSync(path.join(folder, name), 'utf8')).not.toMatch(/url\(|@import/);
});

test('links on the demo page stay on it', () => {
  for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#/);
});
