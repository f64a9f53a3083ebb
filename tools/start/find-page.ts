import { statSync } from 'node:fs';
import path from 'node:path';
import { type ServedPage, servePage } from './serve-page.ts';

const DEMO = path.resolve(import.meta.dirname, './demo/pentagon-and-anthropic.html');

/** The argument is neither an address nor a file. */
export class NoPage extends Error {
  override readonly name = 'NoPage';
}

/**
 * Returns the address of a page to open. Files and the demo page get a local server.
 * @throws NoPage if the file doesn't exist, or the address is neither http nor https
 */
export async function findPage(asked: string | undefined): Promise<ServedPage> {
  if (asked === undefined) return servePage(DEMO);
  if (/^https?:\/\//i.test(asked)) {
    if (!URL.canParse(asked)) throw new NoPage(`"${asked}" isn't an address`);
    return { url: asked, close: () => {} };
  }
  // At least two letters, or a Windows drive would look like a scheme.
  if (/^[a-z][a-z+.-]+:/i.test(asked))
    throw new NoPage(`"${asked}" is neither an http or https address nor a file`);
  const found = statSync(asked, { throwIfNoEntry: false });
  if (!found) throw new NoPage(`there is no file "${asked}"`);
  if (!found.isFile()) throw new NoPage(`"${asked}" isn't a file`);
  return servePage(asked);
}
