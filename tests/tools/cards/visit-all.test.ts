import { expect, it, vi } from 'vitest';
import { printTotals } from '../../../tools/cards/print-cards.ts';
import { visitAll } from '../../../tools/cards/visit-all.ts';
import { UnreadPage, type VisitedPage } from '../../../tools/cards/visit-cards.ts';

const pages = ['elm', 'ash', 'oak'].map(name => ({ path: `news/${name}.example--1.html.gz` }));

function seen(host: string, count: number): VisitedPage {
  const card = { text: '', card: {} as never, faults: [] };
  return { host, title: '', cards: Array.from({ length: count }, () => card), unopened: [], cast: [] };
}

it('continues after a page that isn’t an article, and names it', async () => {
  const asked: number[] = [];
  const visits = await visitAll(pages, 9, async ({ path }, most) => {
    asked.push(most);
    if (path.includes('ash')) throw new UnreadPage('not read as an article');
    return seen(path, most);
  });
  expect(visits.visited.map(({ cards }) => cards.length)).toEqual([3, 6]);
  expect(asked).toEqual([3, 3, 6]);
  expect(visits.skipped).toEqual([{ host: 'ash.example', reason: 'not read as an article' }]);
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  printTotals(visits);
  const lines = print.mock.calls.join('\n');
  print.mockRestore();
  expect(lines).toContain('ash.example: skipped, not read as an article');
  expect(lines).toContain('2 pages, 1 skipped: 9 cards');
});

it('continues after a page that never ends', async () => {
  vi.useFakeTimers();
  try {
    const visits = visitAll(pages, 9, ({ path }, most) =>
      path.includes('ash') ? new Promise(() => {}) : Promise.resolve(seen(path, most)),
    );
    await vi.advanceTimersByTimeAsync(120_000);
    expect((await visits).skipped).toEqual([{ host: 'ash.example', reason: 'no result after 120000 ms' }]);
  } finally {
    vi.useRealTimers();
  }
});

it('fails if something else goes wrong', async () => {
  const visits = visitAll(pages, 9, () => Promise.reject(new Error('the browser is gone')));
  await expect(visits).rejects.toThrow('the browser is gone');
});
