import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Family } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import type { Tab } from '../browsers/opened-browser.ts';
import { loadMarked } from './load-marked.ts';
import { EMPTY, pageOf } from './news-pages.ts';
import { MEASURE_PAUSES } from './pauses.ts';

const PARAGRAPH =
  'Sam Altman of OpenAI met Dario Amodei of Anthropic in Brussels on Friday, as the European Commission said.';
const STORY = `OpenAI and Anthropic meet in Brussels\n${Array(6).fill(PARAGRAPH).join('\n')}`;
/** Longer than without Dramatis that the page may stand still. Machines differ; a hang is what this finds. */
const LONGEST_PAUSE_MS = 3_000;
const MUTATIONS = 1_000_000;
const SETTLED_AFTER_MS = 5_000;

interface Attack {
  readonly name: string;
  readonly page: () => string;
  /** Runs in the page once it has highlights. */
  readonly act?: string;
  readonly leastMarks: number;
}

/** From the page's start, so that what parsing takes is in it. */
const MEASURE = `<script>${MEASURE_PAUSES}</script>`;

/** Changes the page in slices, so that the page itself never stands still. */
const MUTATE = `new Promise(done => {
  const box = document.body.appendChild(document.createElement('div'));
  let left = ${MUTATIONS};
  const slice = () => {
    for (let i = 0; i < 1000 && left > 0; i++, left--) {
      if (left % 2 === 0) box.append(left + ' ');
      else box.lastChild.remove();
    }
    if (left > 0) setTimeout(slice);
    else done(true);
  };
  slice();
})`;

const ATTACKS: readonly Attack[] = [
  {
    name: '1,000,000 changes of the page',
    page: () => pageOf(STORY),
    act: MUTATE,
    leastMarks: 4,
  },
  {
    name: '20 MB of text',
    page: () =>
      pageOf(
        `${STORY}\n${`${PARAGRAPH} `
          .repeat(10)
          .concat('\n')
          .repeat(20_000_000 / 1_070)}`,
      ),
    leastMarks: 4,
  },
  {
    name: '50,000 mentions',
    page: () => pageOf(`${STORY}\n${Array(500).fill('OpenAI, '.repeat(100)).join('\n')}`),
    leastMarks: 4,
  },
];

/**
 * Pages that are far too large or too busy.
 * @returns problems: attacks that left no highlights, or held up the page
 */
export async function heavyPages(family: Family): Promise<string[]> {
  const server = createServer((request, response) => {
    const attack = ATTACKS[Number(/\d+/.exec(request.url ?? '')?.[0] ?? -1)];
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(attack ? attack.page().replace('<article>', `${MEASURE}<article>`) : EMPTY);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news`;
  const opened = await launchWithExtension(needBrowser([family]), buildExtension(family), { headless: true });
  const problems: string[] = [];
  try {
    const tab = await opened.newTab('about:blank');
    for (const [n, attack] of ATTACKS.entries()) {
      await tab.goto(`${root}/empty`);
      const without = await pauseInFrame(tab, `${root}/${n}.html`);
      const { marks, pauseMs, ms } = await suffer(tab, `${root}/${n}.html`, attack);
      console.log(
        `${opened.version}: ${attack.name}: ${marks} highlights after ${ms} ms, longest pause ${pauseMs} ms, ${without} ms without Dramatis`,
      );
      if (marks < attack.leastMarks) problems.push(`${attack.name}: ${marks} highlights`);
      if (pauseMs > without + LONGEST_PAUSE_MS)
        problems.push(`${attack.name}: stood still for ${pauseMs} ms`);
    }
    return problems;
  } finally {
    await opened.close();
    server.close();
    server.closeAllConnections();
  }
}

/** The longest pause that the page itself causes: in a frame, where Dramatis doesn't run. */
function pauseInFrame(tab: Tab, url: string): Promise<number> {
  return tab.evaluate(`new Promise(done => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.style.cssText = 'width: 100vw; height: 100vh';
    frame.onload = () => setTimeout(() => done(frame.contentWindow.pauseMs), 1000);
    frame.src = ${JSON.stringify(url)};
  })`);
}

async function suffer(
  tab: Tab,
  url: string,
  { act }: Attack,
): Promise<{ readonly marks: number; readonly pauseMs: number; readonly ms: number }> {
  const start = Date.now();
  await loadMarked(tab, url);
  const ms = Date.now() - start;
  if (act) await tab.evaluate(act);
  await sleep(SETTLED_AFTER_MS);
  const marks = await tab.evaluate<number>(
    '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)',
  );
  return { marks, pauseMs: await tab.evaluate<number>('pauseMs'), ms };
}
