import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  filesIn,
  findCycle,
  importsOf,
  root,
  sourceOf,
  specifiersIn,
  targetOf,
  usesBrowserApi,
} from './house/imports.ts';

// Which room may import which; see the table in docs/architecture.md. Entrypoints and tools may import every room.
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/i18n': ['lib/model'],
  'lib/knowledge': ['lib/model', 'lib/text'],
  'lib/entities': ['lib/model', 'lib/text', 'lib/knowledge'],
  'lib/coverage/service': ['lib/model', 'lib/text', 'lib/coverage'],
  'lib/coverage': ['lib/model', 'lib/text'],
  'lib/page': ['lib/model'],
  'lib/card': ['lib/model', 'lib/i18n', 'lib/text', 'lib/extension', 'lib/panel'],
  'lib/panel': ['lib/model', 'lib/i18n', 'lib/text', 'lib/extension'],
  'lib/settings-page': ['lib/model', 'lib/i18n', 'lib/text', 'lib/coverage', 'lib/extension'],
  'lib/extension': ['lib/model', 'lib/i18n', 'lib/text'],
  components: ['lib/model', 'lib/i18n', 'lib/text'],
};
/** The only rooms that may import these packages. */
const DOORS: Record<string, readonly string[]> = {
  'webextension-polyfill': ['lib/extension', 'entrypoints'],
  'wxt/browser': ['lib/extension', 'entrypoints'],
  compromise: [],
  idb: ['lib/extension', 'lib/coverage/service'],
  htmlparser2: ['lib/coverage'],
  papaparse: ['lib/knowledge', 'lib/panel'],
};
const rooms = Object.keys(MAY_IMPORT);
const files = ['lib', 'components', 'entrypoints'].flatMap(filesIn);

function roomOf(file: string): string | undefined {
  return rooms.find(room => file === room || file.startsWith(`${room}/`));
}

/** `entrypoints/popup` for a file in that folder. */
function entrypointOf(file: string): string | undefined {
  return /^entrypoints\/[^/]+/.exec(file)?.[0];
}

describe('the house', () => {
  it('has files in every room, so that each rule below applies to something', () => {
    for (const room of rooms)
      expect(
        files.some(file => roomOf(file) === room),
        room,
      ).toBe(true);
  });

  it.each(files)('%s imports only what its room may', file => {
    const room = roomOf(file);
    for (const specifier of specifiersIn(sourceOf(file))) {
      if (specifier.startsWith('.')) {
        const target = targetOf(file, specifier);
        expect(existsSync(path.join(root, target)), `${file} imports ${specifier}, which doesn't exist`).toBe(
          true,
        );
        if (!room) continue;
        expect(entrypointOf(target), `${file} imports an entrypoint; only tests may`).toBeUndefined();
        const other = roomOf(target);
        if (other && other !== room)
          expect(
            MAY_IMPORT[room],
            `${room} may not import ${other}, but ${file} imports ${specifier}`,
          ).toContain(other);
      } else {
        const door = Object.entries(DOORS).find(
          ([name]) => specifier === name || specifier.startsWith(`${name}/`),
        );
        if (door)
          expect(door[1], `${file} imports ${specifier}; only ${door[1].join(' and ')} may`).toContain(
            room ?? 'entrypoints',
          );
      }
    }
  });

  it('has no import cycles, not even of types', () => {
    const cycle = findCycle(new Map(files.map(file => [file, importsOf(file)])));
    expect(cycle?.join(' → '), 'move what both files need into a third file').toBeUndefined();
  });

  it.each(['lib', 'tools'])('%s imports nothing from tests', folder => {
    const wrong = filesIn(folder).filter(file => importsOf(file).some(target => target.startsWith('tests/')));
    expect(wrong, 'move what these files share with tests out of tests/').toEqual([]);
  });

  it('has entrypoints that do not import each other', () => {
    const pairs = filesIn('entrypoints').flatMap(file =>
      importsOf(file)
        .filter(target => entrypointOf(target) && entrypointOf(target) !== entrypointOf(file))
        .map(target => `${entrypointOf(file)} → ${entrypointOf(target)}`),
    );
    expect(pairs, 'move what two entrypoints share into a room in lib/ or components/').toEqual([]);
  });

  it('uses the browser API only in lib/extension and the entrypoints', () => {
    const wrong = files.filter(
      file => !/^(lib\/extension|entrypoints)\//.test(file) && usesBrowserApi(sourceOf(file)),
    );
    expect(wrong, 'pass in what these files need from the browser').toEqual([]);
  });

  it('keeps files small', () => {
    const long = files.filter(file => sourceOf(file).split('\n').length > 250);
    expect(long, 'split these files; 250 lines are the limit').toEqual([]);
  });
});

describe('the rules', () => {
  it('find a cycle and show its path', () => {
    const imports = new Map([
      ['start', ['a']],
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(findCycle(imports)).toEqual(['a', 'b', 'c', 'a']);
  });

  it('find no cycle if two paths lead to the same file', () => {
    const imports = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ]);
    expect(findCycle(imports)).toBeNull();
  });

  it.each([
    "import browser from 'webextension-polyfill';",
    "import { browser } from 'wxt/browser';",
    'await chrome.storage.local.get(null);',
    'if (browser?.runtime) start();',
  ])('recognise the browser API: %s', source => {
    expect(usesBrowserApi(source)).toBe(true);
  });

  it.each([
    '// The browser. It may be chrome.',
    '/** As in chrome.storage. */',
    "const address = 'chrome://extensions/shortcuts';",
    'const { kind } = options.browser.name;',
  ])('leave other mentions of browsers alone: %s', source => {
    expect(usesBrowserApi(source)).toBe(false);
  });
});
