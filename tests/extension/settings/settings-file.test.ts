import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettingsFile } from '../../../lib/extension/settings/settings-file.ts';

const GOOD = {
  dramatis: 1,
  made: '2026-11-24T00:00:00Z',
  settings: { marks: 'all', ignoredNames: ['Ann Lee'] },
  feeds: [{ address: 'https://a.example/feed', name: 'A' }],
  live: ['gdelt'],
  muted: [{ name: 'Oak Post', host: 'oak.example' }],
  savedStories: [
    { url: 'https://oak.example/1', title: 'Port closed', outlet: 'Oak Post', published: 1, savedAt: 2 },
  ],
  readingHistory: true,
  packs: [{ name: 'Beat', version: '1' }],
};

describe('a settings file', () => {
  it('is read back unchanged', () => {
    expect(readSettingsFile(JSON.stringify(GOOD))).toEqual({ settings: GOOD, leftOut: [] });
  });

  it('is refused with the line if its JSON is broken', () => {
    const text = JSON.stringify(GOOD, null, 1).replace('"live":', '"live"');
    const line = text.split('\n').findIndex(one => one.includes('"live"')) + 1;
    expect(readSettingsFile(text)).toMatchObject({
      problem: { problem: 'broken', place: { line, column: 9 } },
    });
    expect(readSettingsFile('{\n"a":')).toMatchObject({
      problem: { problem: 'broken', place: { line: 2, column: 5 } },
    });
  });

  it.each([
    [{ settings: { marks: 'some', theme: 'dark' } }, 'settings.marks', { settings: { theme: 'dark' } }],
    [{ settings: { dwellMs: 1e9 } }, 'settings.dwellMs', { settings: {} }],
    [{ settings: { nonsense: 1, marks: 'all' } }, 'settings.nonsense', { settings: { marks: 'all' } }],
    [
      { settings: { ignoredNames: ['Ann', 7, 'Bo'] } },
      'settings.ignoredNames.1',
      { settings: { ignoredNames: ['Ann', 'Bo'] } },
    ],
    [{ settings: 'all' }, 'settings', {}],
    [
      { feeds: [...GOOD.feeds, { address: 'javascript:alert(1)', name: 'B' }] },
      'feeds.1',
      { feeds: GOOD.feeds },
    ],
    [{ needs: { guardian: 'key', '': 'key' } }, 'needs.', { needs: { guardian: 'key' } }],
    [{ readingHistory: 'yes' }, 'readingHistory', {}],
    [{ muted: [{ name: 'A', host: 7 }] }, 'muted.0', { muted: [] }],
    [
      { savedStories: [...GOOD.savedStories, { ...GOOD.savedStories[0], url: 'javascript:alert(1)' }] },
      'savedStories.1',
      { savedStories: GOOD.savedStories },
    ],
    [{ shelves: [1] }, 'shelves', {}],
    [{ constructor: 1 }, 'constructor', {}],
  ])('is imported without what this version can’t use: %j', (part, path, kept) => {
    const read = readSettingsFile(JSON.stringify({ dramatis: 1, made: '', ...part }));
    expect(read).toEqual({ settings: { dramatis: 1, made: '', ...kept }, leftOut: [path] });
  });

  it('touches no prototype', () => {
    const read = readSettingsFile(
      '{"dramatis":1,"settings":{"__proto__":{"marks":"none"},"toString":1},"__proto__":{}}',
    );
    expect(read).toMatchObject({ leftOut: ['settings.__proto__', 'settings.toString', '__proto__'] });
    expect(({} as { marks?: unknown }).marks).toBeUndefined();
  });

  it('is read with the names that parts had before', () => {
    const { settings, readingHistory, ...rest } = GOOD;
    const read = readSettingsFile(JSON.stringify({ ...rest, choices: settings, memory: readingHistory }));
    expect(read).toEqual({ settings: GOOD, leftOut: [] });
  });

  it.each(['[]', 'null', '{}', '{"dramatis":"1"}'])('is refused if it is %s, from another program', text => {
    expect(readSettingsFile(text)).toEqual({ problem: { problem: 'foreign' } });
  });

  it('is refused if it comes from a newer version', () => {
    const read = readSettingsFile(JSON.stringify({ dramatis: 2, all: 'else' }));
    expect(read).toEqual({ problem: { problem: 'newer', version: 2 } });
  });

  it('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect('problem' in readSettingsFile(text)).toBe(true);
      }),
    );
  });
});
