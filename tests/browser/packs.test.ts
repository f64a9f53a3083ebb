import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packFileHead } from '../../lib/knowledge/pack/pack-file.ts';
import { packSources } from '../../lib/knowledge/pack/pack-sources.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import { makeEntry } from '../knowledge/make-entry.ts';
import { columnPack } from '../tools/pack/column-pack.ts';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { openPanelPage, type PanelPage } from './popup-page.ts';

const TABLE = `#name,<b>Beat</b>
#date,2026-02-01
name,kind,context
Zora Quist,person,<img src=x onerror=alert(1)> mayor of Quistville
`;
const COMPILED = Buffer.concat([
  packFileHead({ name: 'Compiled', version: '2', date: '', licence: '', source: '' }),
  writeBase(packSources('compiled', [makeEntry({ name: 'Zora Quist' }), makeEntry({ name: 'Zed Quist' })])),
]);
const COLUMNS = columnPack('Columns', [
  makeEntry({ name: 'Zora Quist', kind: 'person', context: 'Mayor of a town on the bay since 2019' }),
  makeEntry({ name: 'Zed Quist', kind: 'person' }),
]);

/** Runs in the settings page: how many records each store of packs has. */
const STORED = `new Promise(resolve => {
  indexedDB.open('packs').onsuccess = ({ target: { result: database } }) => {
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const counts = stores.map(name => transaction.objectStore(name).count());
    transaction.oncomplete = () => {
      database.close();
      resolve(counts.map(({ result }) => result));
    };
  };
})`;
const ENTITIES = 20_000;
const LARGE = packOf(ENTITIES);

function packOf(entities: number): Buffer {
  return columnPack(
    'Large',
    Array.from({ length: entities }, (_, at) =>
      makeEntry({ name: `Zora Quist ${at}`, id: `Q${at + 1}`, wikidata: `Q${at + 1}`, kind: 'person' }),
    ),
  );
}

/** Chooses a file, as in the browser's file dialog, and waits until it was read. */
async function addFile(page: PanelPage, name: string, bytes: Buffer | string): Promise<void> {
  await chooseFile(page, name, bytes);
  await page.until(`!['idle', 'working'].includes(document.querySelector('.packs-report').dataset.state)`);
}

async function chooseFile(page: PanelPage, name: string, bytes: Buffer | string): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(base64)}), sign => sign.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], ${JSON.stringify(name)}));
    const input = document.querySelector('.add-pack input');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

async function removeOne(page: PanelPage, left: number): Promise<void> {
  await page.click('[data-remove=ask]');
  await page.click('[data-remove=sure]');
  await page.until(`document.querySelectorAll('.pack').length === ${left}`);
}

/** Saves a pack and returns the content of the file. */
function saved(page: PanelPage, format: string): Promise<string> {
  return savedBy(page, `[data-export=${format}]`);
}

/** The content of the file that a button saves. */
async function savedBy(page: PanelPage, button: string): Promise<string> {
  await page.evaluate(`(() => {
    globalThis.savedBlob = null;
    URL.createObjectURL = blob => { globalThis.savedBlob = blob; return '#'; };
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelector('${button}').click();
  })()`);
  await page.until('globalThis.savedBlob');
  return page.evaluate(`globalThis.savedBlob.text()`);
}

describe.each(FAMILIES)('packs in %s', family => {
  let session: Session;
  let page: PanelPage;
  beforeAll(async () => {
    session = await openBrowser(family);
    page = await openPanelPage(session, 'options.html');
    await page.until(`document.querySelector('#about').innerText.includes('entries')`);
  });
  afterAll(() => session?.close());

  it('lists the errors in a file by line and adds nothing from it', async () => {
    await addFile(page, 'bad.csv', `${TABLE}Second,persn,Nobody\n`);
    const text = await page.text('.packs-report');
    expect(text).toContain('Couldn’t add bad.csv');
    expect(text).toContain('Line 5: “kind” is “persn”, which isn’t a kind. Write one of');
    expect(await page.text('.packs')).toBe('');
    await addFile(page, 'binary.csv', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]));
    expect(await page.text('.packs-report')).toContain('neither text nor a compiled pack');
  });

  it('adds a table, shows its text as text, stores it and exports it', async () => {
    await addFile(page, 'beat.csv', TABLE);
    expect(await page.text('.packs-report')).toContain('with 1 entry');
    await page.until(`document.querySelector('.pack')`);
    expect(await page.text('.pack h3')).toBe('<b>Beat</b>');
    expect(await page.violations('.packs')).toEqual([]);
    await page.goto(session.browser.extensionUrl('options.html?again'));
    await page.until(`document.querySelector('.pack')`);
    expect(await saved(page, 'csv')).toContain('"Zora Quist","person","<img src=x onerror=alert(1)> mayor');
    expect(await saved(page, 'jsonl')).toContain('{"pack":{"name":"<b>Beat</b>"');
  });

  it('exports packs with everything else into one file, and imports them again', async () => {
    await addFile(page, 'compiled.pack', COMPILED);
    await page.until(`document.querySelectorAll('.pack').length === 2`);
    const file = await savedBy(page, '#data [data-export]');
    expect(JSON.parse(file).packs).toMatchObject([{ name: '<b>Beat</b>' }, { name: 'Compiled' }]);
    for (const left of [1, 0]) await removeOne(page, left);
    await page.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(file)}], 'dramatis.json'));
      const input = document.querySelector('#data input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await page.until(`document.querySelectorAll('.pack').length === 2`);
    await page.until(`document.querySelector('.import-notice').innerText === 'Settings imported'`);
    expect(JSON.parse(await savedBy(page, '#data [data-export]')).packs).toEqual(JSON.parse(file).packs);
  });

  it('adds a compiled pack, refuses a damaged one and removes both kinds', async () => {
    const damaged = Buffer.from(COMPILED);
    damaged[damaged.length - 9]! ^= 1;
    await addFile(page, 'damaged.pack', damaged);
    expect(await page.text('.packs-report')).toContain('This pack is damaged');
    await addFile(page, 'compiled.pack', COMPILED);
    expect(await page.text('.packs-report')).toContain('Added Compiled with 2 entries');
    await page.until(`document.querySelectorAll('.pack').length === 2`);
    for (const left of [1, 0]) await removeOne(page, left);
  });

  it('adds nothing of a large pack if the page is left while it is read', async () => {
    await chooseFile(page, 'large.pack', LARGE);
    await page.until(`document.querySelector('.packs-report progress')?.value > 0`);
    await page.goto(session.browser.extensionUrl('options.html?left'));
    await page.until(`document.querySelector('#about').innerText.includes('entries')`);
    expect(await page.evaluate(STORED)).toEqual([0, 0, 0]);
  });

  it('cancels a large pack: no part of it is saved, and an older version stays', async () => {
    const older = columnPack('Large', [makeEntry({ name: 'Zed Quist', id: 'Q1', wikidata: 'Q1' })]);
    await addFile(page, 'older.pack', older);
    await page.until(`document.querySelectorAll('.pack').length === 1`);
    const before = await page.text('.packs');
    // It must not end before the page is checked, which takes long on a busy machine.
    await chooseFile(page, 'large.pack', packOf(5 * ENTITIES));
    await page.until(`document.querySelector('.packs-report progress')?.value > 0`);
    expect(await page.violations('#packs')).toEqual([]);
    await page.click('.packs-report button');
    await page.until(`document.querySelector('.packs-report').dataset.state === 'cancelled'`);
    expect(await page.text('.packs-report')).toBe('Import of large.pack cancelled');
    expect(await page.evaluate(`document.activeElement.matches('.add-pack input')`)).toBe(true);
    await addFile(page, 'bad.csv', `${TABLE}Second,persn,Nobody\n`);
    expect(await page.text('.packs')).toBe(before);
    expect(await page.evaluate(STORED)).toEqual([1, 1, 0]);
    await removeOne(page, 0);
  });

  it('adds a large pack without a timer, for which a hidden page waits long', async () => {
    await page.evaluate(`(() => {
      globalThis.setTimeout = () => 0;
    })()`);
    await addFile(page, 'large.pack', LARGE);
    expect(await page.text('.packs-report')).toContain('Added Large with 20,000 entries');
    await page.goto(session.browser.extensionUrl('options.html?added'));
    await removeOne(page, 0);
  });

  it('builds a pack from columns, refuses a damaged one, and finds its names in an article', async () => {
    const damaged = Buffer.from(COLUMNS);
    damaged[damaged.length - 9]! ^= 1;
    await addFile(page, 'damaged.pack', damaged);
    expect(await page.text('.packs-report')).toContain('This pack is damaged');
    await addFile(page, 'columns.pack', COLUMNS);
    expect(await page.text('.packs-report')).toContain('Added Columns with 2 entries');
    const article = await session.open('hostile.html');
    await article.untilMarked();
    await article.hoverText('Zora Quist');
    await article.untilCard('Mayor of a town on the bay since 2019');
    await article.close();
  });
});
