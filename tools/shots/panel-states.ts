import { setTimeout as sleep } from 'node:timers/promises';
import type { Size } from '../browsers/opened-browser.ts';
import type { DrivenTab } from './driven-tab.ts';
import type { Stage } from './stage.ts';
import type { Phase, State } from './states.ts';

const DEMO = 'pentagon-and-anthropic.html';
const PHONE = 600;
/** A popup is as wide as it asks for, or fills a phone's screen. */
const popupSize = (size: Size): Size => (size.width < PHONE ? size : { width: 380, height: 600 });
const NARROWEST: Size = { width: 320, height: 600 };
/** A side panel, high enough to show all of it. */
const SIDE: Size = { width: 400, height: 1_900 };
const WIDE_SIDE: Size = { width: 1_000, height: 1_100 };
const CAST = '.cast-row';

async function popup(stage: Stage, size: Size, selector = CAST): Promise<DrivenTab> {
  await stage.article(DEMO, size);
  return stage.panel('popup', stage.articles.url(DEMO), popupSize(size), selector);
}

async function side(stage: Stage, size: Size, selector = CAST): Promise<DrivenTab> {
  await stage.article(DEMO, { width: 1280, height: 900 });
  return stage.panel('sidepanel', stage.articles.url(DEMO), size, selector);
}

async function type(tab: DrivenTab, query: string): Promise<void> {
  await tab.bringToFront();
  for (const key of query) await tab.press(key);
  await sleep(800);
}

const popupAfter = (name: string, ...clicks: string[]): State => ({
  name,
  async show(stage, size) {
    const tab = await popup(stage, size);
    for (const click of clicks) await stage.click(tab, click);
    return tab;
  },
});

/** The popup over whatever a page is, article or not. */
const popupOn = (name: string, address: (stage: Stage) => string, selector = '.status'): State => ({
  name,
  async show(stage, size) {
    // The page may never finish loading.
    await Promise.race([stage.open(address(stage), size), sleep(3_000)]);
    return stage.panelOf('popup', await stage.newestId(), popupSize(size), selector);
  },
});

/** The popup scrolled to its end. */
const popupEnd = (name: string, ...clicks: string[]): State => ({
  name,
  async show(stage, size) {
    const tab = await popupAfter(name, ...clicks).show(stage, size);
    await tab.evaluate(
      `[...document.querySelectorAll('.column')].findLast(one => one.checkVisibility()).scrollTo(0, 9999)`,
    );
    await sleep(300);
    return tab;
  },
});

/** Follows a name, unless that has been done, and shows what is followed. */
async function following(stage: Stage, size: Size): Promise<DrivenTab> {
  const tab = await popup(stage, size);
  await stage.click(tab, CAST);
  if (await tab.evaluate<boolean>(`document.querySelector('${NOT_FOLLOWED}') !== null`))
    await stage.click(tab, NOT_FOLLOWED);
  await stage.click(tab, '.back');
  await stage.click(tab, '#tab-followed');
  return tab;
}

const NOT_FOLLOWED = '.entity-actions [aria-pressed="false"]';
const SEARCH = '.search-open';

/** Popup and side panel while no outlet is on. */
export const PANELS: readonly State[] = [
  popupAfter('popup-cast'),
  popupEnd('popup-fold', '.kind-fold summary'),
  popupAfter('popup-stories-off', '#tab-elsewhere'),
  popupAfter('popup-name', CAST),
  popupEnd('popup-name-end', CAST),
  { name: 'popup-following', show: following },
  {
    name: 'popup-search',
    async show(stage, size) {
      const tab = await popup(stage, size);
      await stage.click(tab, SEARCH);
      await type(tab, 'war');
      return tab;
    },
  },
  {
    name: 'popup-search-nothing',
    async show(stage, size) {
      const tab = await popup(stage, size);
      await stage.click(tab, SEARCH);
      await type(tab, 'xqz');
      return tab;
    },
  },
  { name: 'popup-320', size: '360', show: stage => popup(stage, NARROWEST) },
  {
    name: 'popup-320-name',
    size: '360',
    async show(stage) {
      const tab = await popup(stage, NARROWEST);
      await stage.click(tab, CAST);
      return tab;
    },
  },
  {
    name: 'popup-keyboard',
    async show(stage, size) {
      const tab = await popup(stage, size);
      await tab.bringToFront();
      for (let presses = 0; presses < 6; presses++) await tab.press('Tab');
      return tab;
    },
  },
  popupOn('popup-no-article', stage => stage.articles.url('no-article.html')),
  popupOn('popup-closed-page', stage => stage.browser.extensionUrl('lookup.html')),
  popupOn('popup-reload', stage => stage.articles.missing),
  popupOn('popup-reading', stage => stage.articles.endless, '.reading'),
  {
    name: 'popup-off',
    async show(stage, size) {
      const tab = await popup(stage, size);
      await stage.click(tab, '.site-switch input');
      await stage.until(tab, '.status');
      return tab;
    },
    after: (stage, tab) => stage.click(tab, '.site-switch input'),
  },
  { name: 'panel', size: '1280', show: stage => side(stage, SIDE, '.story-picture') },
  { name: 'panel-wide', size: '1280', show: stage => side(stage, WIDE_SIDE, '.story-picture') },
  { name: 'panel-320', size: '360', show: stage => side(stage, { ...SIDE, width: 320 }, '.story-picture') },
  {
    name: 'panel-tie',
    size: '1280',
    async show(stage) {
      const tab = await side(stage, SIDE, '.picture-verb');
      await stage.click(tab, '.picture-verb');
      return tab;
    },
  },
  {
    name: 'panel-name',
    size: '1280',
    async show(stage) {
      const tab = await side(stage, { ...SIDE, height: 900 });
      await stage.click(tab, CAST);
      return tab;
    },
  },
  {
    name: 'panel-search',
    size: '1280',
    async show(stage) {
      const tab = await side(stage, SIDE);
      await stage.click(tab, SEARCH);
      await type(tab, 'war');
      return tab;
    },
  },
  {
    name: 'panel-wide-name',
    size: '1280',
    async show(stage) {
      const tab = await side(stage, WIDE_SIDE);
      await stage.click(tab, CAST);
      return tab;
    },
  },
];

/** The same with outlets turned on. */
export const PANELS_WITH_STORIES: readonly Phase[] = [
  {
    prepare: () => Promise.resolve(),
    states: [
      popupAfter('popup-stories', '#tab-elsewhere'),
      popupEnd('popup-stories-end', '#tab-elsewhere'),
      { name: 'popup-following-stories', show: following },
      popupAfter('popup-name-stories', CAST),
      {
        name: 'panel-stories',
        size: '1280',
        show: stage => side(stage, { ...SIDE, height: 2_400 }, '.timeline-item'),
      },
    ],
  },
  {
    prepare: async stage => {
      await stage.turnOn([stage.news.quiet]);
      await stage.untilChecked();
    },
    states: [popupAfter('popup-no-stories', '#tab-elsewhere')],
  },
  {
    prepare: async stage => {
      await stage.turnOn([...stage.news.feeds.slice(0, 2), stage.news.busy, stage.news.gone]);
      await stage.untilChecked();
    },
    states: [
      popupAfter('popup-stories-incomplete', '#tab-elsewhere'),
      popupEnd('popup-stories-incomplete-end', '#tab-elsewhere'),
      popupAfter('popup-name-incomplete', CAST),
    ],
  },
  // Restarts the extension.
  {
    prepare: () => Promise.resolve(),
    states: [
      {
        name: 'popup-private',
        async show(stage, size) {
          const id = await stage.openPrivate(stage.articles.url(DEMO));
          const tab = await stage.panelOf('popup', id, popupSize(size), CAST);
          await stage.click(tab, '#tab-elsewhere');
          return tab;
        },
      },
    ],
  },
  {
    prepare: () => Promise.resolve(),
    states: [
      {
        ...popupOn('popup-withheld', stage => stage.articles.url(DEMO)),
        family: 'firefox',
        before: withhold,
      },
      {
        name: 'welcome-withheld',
        family: 'firefox',
        before: withhold,
        async show(stage, size) {
          const tab = await stage.open(stage.browser.extensionUrl('welcome.html'), size);
          await stage.until(tab, '.withheld');
          await sleep(500);
          return tab;
        },
      },
    ],
  },
];

/** Takes away what Firefox lets a reader take away. */
async function withhold(stage: Stage): Promise<void> {
  await stage.evaluate(
    `browser.permissions.remove({ origins: ['http://*/*', 'https://*/*', 'http://127.0.0.1/*'] })`,
  );
}
