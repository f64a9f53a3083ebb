import { afterEach, expect, it, vi } from 'vitest';
import { shippedBinary } from '../../../lib/extension/browser/shipped-file.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => `/${path}` } } }));
afterEach(() => vi.unstubAllGlobals());

/** A binary whose third word is its length, with other bytes that tell where they belong. */
function binary(length: number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 251);
  new DataView(bytes.buffer).setUint32(8, length, true);
  return bytes;
}

/** Ships a file in pieces of this size. */
function ship(bytes: Uint8Array<ArrayBuffer>, piece: number, type?: 'bytes'): void {
  let at = 0;
  const body = new ReadableStream({
    ...(type && { type }),
    pull(controller: ReadableByteStreamController) {
      const next = bytes.slice(at, at + piece);
      at += piece;
      if (next.length) controller.enqueue(next);
      else {
        controller.close();
        controller.byobRequest?.respond(0);
      }
    },
  } as UnderlyingByteSource);
  vi.stubGlobal('fetch', async () => new Response(body));
}

it.each([
  [16, 16],
  [100, 7],
  [5000, 512],
  [5000, 10_000],
])('reads %d bytes in pieces of %d', async (length, piece) => {
  const bytes = binary(length);
  ship(bytes, piece, 'bytes');
  expect(new Uint8Array(await shippedBinary('a.bin'))).toEqual(bytes);
});

it('reads a response that can’t be read in place', async () => {
  ship(binary(100), 30);
  expect(new Uint8Array(await shippedBinary('a.bin'))).toEqual(binary(100));
});

it.each([10, 60, 99])('names a file that is cut short after %d bytes', async length => {
  ship(binary(100).slice(0, length), 25, 'bytes');
  await expect(shippedBinary('a.bin')).rejects.toThrow('a.bin is cut short');
});

it('names a file that is missing', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(shippedBinary('gone.bin')).rejects.toThrow('gone.bin');
});
