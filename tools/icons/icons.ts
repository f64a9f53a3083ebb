// npm run icons
//
// Renders icon.svg into public/icon/ in every size that browsers and stores need, in the browser that the tests use.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FAMILY } from '../browsers/browser.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import { commandLine } from '../usage.ts';

commandLine(import.meta.filename, { options: {} });

const SIZES = [16, 32, 48, 96, 128] as const;
const folder = path.resolve(import.meta.dirname, '../../public/icon');
const drawing = readFileSync(path.join(import.meta.dirname, 'icon.svg'), 'utf8');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: needBrowser(CHROMIUM_FAMILY).executable,
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html, body { margin: 0; background: none } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
    );
    const file = path.join(folder, `${size}.png`);
    await page.screenshot({ path: file, omitBackground: true });
    console.log(path.relative(process.cwd(), file));
  }
} finally {
  await browser.close();
}
