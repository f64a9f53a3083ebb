import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { articles } from '../bench/texts.ts';
import type { Family } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import type { Tab } from '../browsers/opened-browser.ts';
import { inventedEntities } from '../pack/generate/invented-entities.ts';
import { largestChild } from './largest-child.ts';
import { loadMarked, untilTrue } from './load-marked.ts';
import { pageOf } from './news-pages.ts';
import { MEASURE_PAUSES } from './pauses.ts';

const PACK = path.resolve(import.meta.dirname, '../pack/pack.ts');
/** Longest that an import may take: five times what a million entities took when this was written. */
const ADDED_WITHIN_MS = 600_000;
/** Longest that the settings page may stand still. */
const LONGEST_PAUSE_MS = 3_000;
const SETTLED_AFTER_MS = 2_000;
const NAMES = 20;

/**
 * Imports a pack of invented entities on the settings page, and looks some of them up in an article. Prints how long that
 * took, the longest pause of the settings page and the largest process.
 * @param entities how many the pack has
 * @returns problems: the pack wasn't added, its names weren't found, or the page stood still
 */
export async function largePack(family: Family, entities: number): Promise<string[]> {
  const pack = makePack(entities);
  const names = [...inventedEntities(entities)]
    .filter(({ claims }, at) => claims.P31?.[0] === 'Q5' && at % Math.ceil(entities / NAMES / 4) === 0)
    .map(({ label }) => label);
  const [story = ''] = articles(1);
  const text = `${story}\n${names.map(name => `${name} spoke to the press about the new plan on Friday.`).join(' ')}`;
  const server = createServer((request, response) => {
    const isPack = request.url?.endsWith('.pack');
    response
      .writeHead(200, {
        'content-type': isPack ? 'application/octet-stream' : 'text/html; charset=utf-8',
        'access-control-allow-origin': '*',
      })
      .end(isPack ? pack : pageOf(text));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const opened = await launchWithExtension(needBrowser([family]), buildExtension(family), { headless: true });
  try {
    const tab = await opened.newTab(opened.extensionUrl('options.html'));
    await untilTrue(tab, `document.querySelector('.add-pack input') !== null`, 'the settings page');
    // Timers of a hidden page tell nothing about pauses.
    await tab.bringToFront();
    await tab.evaluate(MEASURE_PAUSES);
    const memory = largestChild();
    const start = Date.now();
    await choose(tab, `${root}/invented.pack`);
    const report = `document.querySelector('.packs-report').dataset.state`;
    await untilTrue(tab, `${report} !== 'idle' && ${report} !== 'working'`, 'the pack', ADDED_WITHIN_MS);
    const seconds = (Date.now() - start) / 1000;
    const { before, peak } = memory.stop();
    const told = await tab.evaluate<string>(`document.querySelector('.packs-report').innerText`);
    const pauseMs = await tab.evaluate<number>('pauseMs');
    const article = await opened.newTab(`${root}/empty.html`);
    const marked = Date.now();
    await loadMarked(article, `${root}/news/1.html`);
    const lookUpMs = Date.now() - marked;
    // Names come in pieces.
    await sleep(SETTLED_AFTER_MS);
    const found = await namesMarked(article, names);
    console.log(
      `${opened.version}: ${entities} entities, ${(pack.length / 1e6).toFixed(1)} MB: "${told}" after ${seconds.toFixed(1)} s, ` +
        `longest pause ${pauseMs} ms, largest process ${before} to ${peak} MB; ${found} of ${names.length} names found after ${lookUpMs} ms`,
    );
    return [
      ...(told.startsWith('Added') ? [] : [`the pack wasn't added: ${told}`]),
      ...(found < names.length / 2 ? [`only ${found} of ${names.length} names were found`] : []),
      ...(pauseMs > LONGEST_PAUSE_MS ? [`the settings page stood still for ${pauseMs} ms`] : []),
    ];
  } finally {
    await opened.close();
    server.close();
    server.closeAllConnections();
  }
}

/** How many of some names are highlighted. */
function namesMarked(tab: Tab, names: readonly string[]): Promise<number> {
  return tab.evaluate(`(names => {
    const texts = [...CSS.highlights.values()].flatMap(marks => [...marks]).map(mark => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.toString();
    });
    return names.filter(name => texts.includes(name)).length;
  })(${JSON.stringify(names)})`);
}

/** Chooses a file that the server has, as in the browser's file dialog. */
function choose(tab: Tab, address: string): Promise<void> {
  return tab.evaluate(`fetch('${address}').then(response => response.blob()).then(blob => {
    const files = new DataTransfer();
    files.items.add(new File([blob], 'invented.pack'));
    const input = document.querySelector('.add-pack input');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })`);
}

function makePack(entities: number): Buffer {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-soak-'));
  const run = (...args: string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, [PACK, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  try {
    const file = path.join(folder, 'invented.pack');
    run('generate', String(entities), folder);
    run('from-wikidata', path.join(folder, 'latest-all.json.gz'), file, '--name', 'Invented');
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
