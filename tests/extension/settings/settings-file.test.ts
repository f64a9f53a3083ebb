import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettingsFile } from '../../../lib/extension/settings/settings-file.ts';

const GOOD = {
  dramatis: 1,
  made: '2026-11-24T00:00:00Z',
  settings: { marks: 'all', ignoredNames: ['Ann Lee'] },
  feeds: [{ address: 'https://a.example/feed', name: 'A' }],
  live: ['gdelt'],
  readingHistory: true,
  packs: [{ name: 'Beat', version: '1' }],
};

describe('a settings file', () => {
  it('is read back unchanged', () => {
    expect(readSettingsFile(JSON.stringify(GOOD))).toEqual({ settings: GOOD });
  });

  it('is refused with the line if its JSON is broken', () => {
    const text = JSON.stringify(GOOD, null, 1).replace('"live":', '"live"');
    const line = text.split('\n').findIndex(one => one.includes('"live"')) + 1;
    expect(readSettingsFile(text)).toMatchObject({ problems: [{ problem: 'broken', line }] });
    expect(readSettingsFile('{\n"a":')).toMatchObject({ problems: [{ problem: 'broken', line: 2 }] });
  });

  it.each([
    [{ settings: { marks: 'some' } }, 'settings.marks'],
    [{ settings: { dwellMs: 1e9 } }, 'settings.dwellMs'],
    [{ settings: { nonsense: 1 } }, 'settings.nonsense'],
    [{ feeds: [GOOD.feeds[0], { address: 'javascript:alert(1)', name: 'B' }] }, 'feeds.1.address'],
    [{ readingHistory: 'yes' }, 'readingHistory'],
    [{ extra: 1 }, 'extra'],
  ])('is refused with the path of an invalid value: %j', (part, path) => {
    const read = readSettingsFile(JSON.stringify({ ...GOOD, ...part }));
    expect(read).toMatchObject({ problems: [{ problem: 'wrong', path }] });
  });

  it('is refused if it comes from a newer version', () => {
    const read = readSettingsFile(JSON.stringify({ dramatis: 2, all: 'else' }));
    expect(read).toEqual({ problems: [{ problem: 'newer', version: 2 }] });
  });

  it('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect('problems' in readSettingsFile(text)).toBe(true);
      }),
    );
  });
});
