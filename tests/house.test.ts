import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

// Which room may import which; the drawing is in docs/architecture.md. Entrypoints and tools may import all of them.
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/text': [],
  'lib/i18n': ['lib/model'],
  'lib/knowledge': ['lib/model', 'lib/text'],
  'lib/entities': ['lib/model', 'lib/text', 'lib/knowledge'],
  'lib/coverage/service': ['lib/model', 'lib/text', 'lib/coverage'],
  'lib/coverage': ['lib/model', 'lib/text'],
  'lib/page': ['lib/model', 'lib/i18n'],
  'lib/panel': ['lib/model', 'lib/i18n', 'lib/coverage', 'lib/extension'],
  'lib/extension': ['lib/model', 'lib/i18n', 'lib/coverage'],
  'components/overlay': ['lib/model', 'lib/i18n', 'lib/page', 'components'],
  components: ['lib/model', 'lib/i18n'],
};
/** Packages that may be imported from one room only. */
const DOORS: Record<string, readonly string[]> = {
  'webextension-polyfill': ['lib/extension', 'entrypoints'],
  compromise: ['lib/entities'],
  idb: ['lib/extension', 'lib/coverage/service'],
  htmlparser2: ['lib/coverage'],
  papaparse: ['lib/knowledge'],
};

const root = path.resolve(import.meta.dirname, '..');
const rooms = Object.keys(MAY_IMPORT);

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => path.posix.join(folder, name.replaceAll(path.sep, '/')));
}

function roomOf(file: string): string | undefined {
  return rooms.find(room => file === room || file.startsWith(`${room}/`));
}

/** The side panel shows the same panel as the popup, so the two count as one. */
function entrypointOf(file: string): string | undefined {
  const name = file.split('/')[1];
  return name === 'sidepanel' ? 'popup' : name;
}

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(match => match[1]!);
}

const files = ['lib', 'components', 'entrypoints'].flatMap(filesIn);

describe('the house', () => {
  it('has files in every room, so that the rules below speak of something', () => {
    for (const room of rooms)
      expect(
        files.some(file => roomOf(file) === room),
        room,
      ).toBe(true);
  });

  it.each(files)('%s imports only what its room may', file => {
    const room = roomOf(file);
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = path.posix.join(path.posix.dirname(file), specifier);
        const bare = target.split('?')[0]!;
        expect(existsSync(path.join(root, bare)), `${specifier} names a file`).toBe(true);
        if (file.startsWith('entrypoints/') && target.startsWith('entrypoints/'))
          expect(entrypointOf(target), `${file} imports the entrypoint ${specifier}`).toBe(
            entrypointOf(file),
          );
        if (!room) continue;
        expect(target.startsWith('entrypoints/'), `${file} imports the entrypoint ${specifier}`).toBe(false);
        const other = roomOf(target);
        if (other && other !== room)
          expect(MAY_IMPORT[room], `${file} imports ${specifier}`).toContain(other);
      } else {
        const door = Object.entries(DOORS).find(
          ([name]) => specifier === name || specifier.startsWith(`${name}/`),
        );
        if (door) expect(door[1], `${file} imports ${specifier}`).toContain(room ?? 'entrypoints');
      }
    }
  });

  it('keeps files small', () => {
    const long = files.filter(file => readFileSync(path.join(root, file), 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });
});
