import { describe, expect, it } from 'vitest';
import { growth, table } from '../../../tools/soak/growth.ts';

const run = (page: readonly number[], listeners = page.map(() => 10)) =>
  page.map((each, at) => ({ worker: 20, page: each, listeners: listeners[at]! }));

describe('what kept growing in a soak', () => {
  it.each<[what: string, measures: ReturnType<typeof run>, expected: string[]]>([
    ['nothing if everything stays level', run([1, 5, 5.5, 5, 5.2]), []],
    ['nothing if values fluctuate', run([1, 9, 6, 9, 8]), []],
    ['not what grows once, before the second measurement', run([1, 40, 40, 40, 40]), []],
    ['growth in megabytes above the noise', run([1, 10, 12, 14, 16]), ['page grew from 11.0 to 15.0']],
    [
      'listeners, of which a few are enough',
      run([1, 5, 5, 5, 5], [10, 20, 25, 30, 35]),
      ['listeners grew from 22.5 to 32.5'],
    ],
    ['nothing if the run is too short', run([1, 50]), []],
  ])('%s', (_, measures, expected) => {
    expect(growth(measures)).toEqual(expected);
  });

  it('is shown as a table, with a dash for what a browser doesn’t report', () => {
    const lines = table([['before', { worker: 1.26, page: 2 }]]).split('\n');
    expect(lines[1]?.split(/\s+/)).toEqual(['before', '1.3', '2.0', '–', '–', '–']);
  });
});
