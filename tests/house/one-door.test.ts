import { describe, expect, it } from 'vitest';
import { filesIn, sourceOf } from './imports.ts';

/** Every way in which a script can send something. */
const WAYS_OUT =
  /(?<![\w.'-])fetch\(|(?:globalThis|window|self)\.fetch\b|\bXMLHttpRequest\b|\bWebSocket(?:Stream)?\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b|\bnew Image\(|\bfetchLater\b/;

const DOORS = [
  // Sends requests to servers.
  'lib/extension/browser/fetch-with-redirects.ts',
  // Read files that are shipped with the extension.
  'lib/extension/browser/shipped-file.ts',
  'lib/extension/settings/interface-language.ts',
];
/** They are given the first door's function. */
const GIVEN = [
  'lib/coverage/service/fetch/follow-redirects.ts',
  'lib/coverage/service/fetch/request-server.ts',
  'lib/coverage/service/queries/entity-picture.ts',
];

/** Without comments. */
function codeOf(file: string): string {
  return sourceOf(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

describe('messages of other extensions', () => {
  it('reach nobody', () => {
    const listening = ['lib', 'components', 'entrypoints']
      .flatMap(filesIn)
      .filter(file => /\bon(?:Message|Connect)External\b/.test(codeOf(file)));
    expect(listening).toEqual([]);
  });
});

describe('requests', () => {
  it('are sent by one module, and files of the extension read by two', () => {
    const found = ['lib', 'components', 'entrypoints']
      .flatMap(filesIn)
      .filter(file => WAYS_OUT.test(codeOf(file)));
    expect(found.sort()).toEqual([...DOORS, ...GIVEN].sort());
  });

  it.each(GIVEN)('%s gets `fetch` from its caller', file => {
    expect(codeOf(file)).toMatch(/\{[^}]*\bfetch\b[^}]*\}: \w+/);
  });

  it.each([
    'fetch(address)',
    'await fetch(address)',
    'navigator.sendBeacon(address)',
    'new WebSocket(address)',
    'globalThis.fetch',
    'new XMLHttpRequest()',
  ])('would be found: %s', code => expect(WAYS_OUT.test(code)).toBe(true));
});
