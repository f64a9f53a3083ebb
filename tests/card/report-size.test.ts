import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportSize } from '../../lib/card/report-size.ts';

let onResize: () => void;
let height: number;
let hasMenu: boolean;
const report = vi.fn();

beforeEach(() => {
  height = 120.4;
  hasMenu = false;
  report.mockReset();
  vi.stubGlobal('innerWidth', 400);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(listener: () => void) {
        onResize = listener;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const content = {
  parentElement: { offsetTop: 10 },
  getBoundingClientRect: () => ({ height }),
  querySelector: () => (hasMenu ? {} : null),
} as unknown as Element;

it('reports the size immediately, rounded up and with what is above it', () => {
  reportSize(report).observe(content, 3);
  expect(report.mock.calls).toEqual([[3, { height: 131, hasMenu: false }]]);
});

it('reports again only if something has changed', () => {
  reportSize(report).observe(content, 3);
  onResize();
  expect(report).toHaveBeenCalledTimes(1);
  height = 200;
  onResize();
  hasMenu = true;
  onResize();
  expect(report.mock.calls.slice(1)).toEqual([
    [3, { height: 210, hasMenu: false }],
    [3, { height: 210, hasMenu: true }],
  ]);
});

it('reports the same size again for another view', () => {
  const sizes = reportSize(report);
  sizes.observe(content, 3);
  sizes.observe(content, 4);
  expect(report.mock.calls.map(([stamp]) => stamp)).toEqual([3, 4]);
});

it('waits until the frame has a size', () => {
  vi.stubGlobal('innerWidth', 0);
  reportSize(report).observe(content, 3);
  expect(report).not.toHaveBeenCalled();
  vi.stubGlobal('innerWidth', 400);
  onResize();
  expect(report).toHaveBeenCalledTimes(1);
});
