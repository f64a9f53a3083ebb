import { setTimeout as sleep } from 'node:timers/promises';
import type { Size } from '../browsers/opened-browser.ts';
import type { DrivenTab } from './driven-tab.ts';
import type { Stage } from './stage.ts';
import type { State } from './states.ts';

/** High enough for a whole page. */
const whole = ({ width }: Size, height: number): Size => ({ width, height });

async function welcome(stage: Stage, size: Size): Promise<DrivenTab> {
  const tab = await stage.open(stage.browser.extensionUrl('welcome.html'), size);
  await stage.until(tab, '[data-ready=true]');
  await stage.until(tab, '.starter-outlets li:nth-child(3)');
  await sleep(500);
  return tab;
}

async function options(stage: Stage, size: Size, section = ''): Promise<DrivenTab> {
  const tab = await stage.open(stage.browser.extensionUrl(`options.html${section}`), size);
  await stage.until(tab, '#coverage .catalogue, #coverage .outlets, #coverage details');
  await sleep(1_000);
  return tab;
}

async function lookUp(stage: Stage, size: Size, query: string): Promise<DrivenTab> {
  const tab = await stage.open(stage.browser.extensionUrl('lookup.html'), size);
  await stage.until(tab, 'input[type="search"]');
  await type(tab, query);
  await stage.until(tab, '.cast-row');
  await sleep(500);
  return tab;
}

async function type(tab: DrivenTab, query: string): Promise<void> {
  await tab.bringToFront();
  await tab.evaluate(`document.querySelector('input[type="search"]').focus()`);
  for (const key of query) await tab.press(key);
}

/** Welcome, settings and look-up page. */
export const PAGES: readonly State[] = [
  { name: 'welcome', show: welcome },
  { name: 'welcome-whole', show: (stage, size) => welcome(stage, whole(size, 2_000)) },
  {
    name: 'welcome-offline',
    async show(stage, size) {
      const tab = await welcome(stage, size);
      await stage.click(tab, '[data-offline]');
      await tab.evaluate(`document.querySelector('.welcome-decided').scrollIntoView({ block: 'center' })`);
      await sleep(300);
      return tab;
    },
  },
  { name: 'settings', show: options },
  { name: 'settings-whole', show: (stage, size) => options(stage, whole(size, 4_200)) },
  { name: 'look-up', show: (stage, size) => lookUp(stage, size, 'jordan') },
  {
    name: 'look-up-nothing-typed',
    show: (stage, size) => stage.open(stage.browser.extensionUrl('lookup.html'), size),
  },
];
