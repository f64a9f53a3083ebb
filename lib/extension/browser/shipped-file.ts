import browser from 'webextension-polyfill';

/** The lengths of our binaries are in their third word. */
const LENGTH_AT = 8;
const HEAD_BYTES = 16;

/**
 * Reads a file that ships with the extension.
 * @throws Error naming the file if it is missing
 */
export async function shippedFile(path: string): Promise<ArrayBuffer> {
  return (await responseFor(path)).arrayBuffer();
}

/**
 * The same for a large file with its length in its third word, read straight into place: `arrayBuffer` first collects the
 * pieces, and takes nearly twice as long.
 * @throws Error naming the file if it is missing or cut short
 */
export async function shippedBinary(path: string): Promise<ArrayBuffer> {
  const response = await responseFor(path);
  const reader = byteReader(response);
  if (!reader) return response.arrayBuffer();
  const head = await fill(reader, new ArrayBuffer(HEAD_BYTES), 0, path);
  const length = new DataView(head).getUint32(LENGTH_AT, true);
  const whole = new ArrayBuffer(Math.max(HEAD_BYTES, length));
  new Uint8Array(whole).set(new Uint8Array(head));
  return fill(reader, whole, HEAD_BYTES, path);
}

async function responseFor(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response;
}

/** Null in browsers that can't read a response in place. */
function byteReader({ body }: Response): ReadableStreamBYOBReader | null {
  try {
    return body?.getReader({ mode: 'byob' }) ?? null;
  } catch {
    return null;
  }
}

/** Fills the rest of a buffer. Returns it, because reading moves it. */
async function fill(
  reader: ReadableStreamBYOBReader,
  buffer: ArrayBuffer,
  from: number,
  path: string,
): Promise<ArrayBuffer> {
  let bytes = buffer;
  for (let at = from; at < bytes.byteLength; ) {
    const { done, value } = await reader.read(new Uint8Array(bytes, at));
    if (!value) throw new Error('reading was cancelled');
    bytes = value.buffer as ArrayBuffer;
    if (done) throw new Error(`${path} is cut short`);
    at += value.length;
  }
  return bytes;
}
