import { statSync } from 'node:fs';
import path from 'node:path';
import { type ServedPage, servePage } from './serve-page.ts';

const DEMO = path.resolve(import.meta.dirname, './demo/pentagon-and-anthropic.html');

/** What was asked for is neither an address nor a file. */
export class NoPage extends Error {
  override readonly name = 'NoPage';
}

/**
 * Makes a page ready to be opened: an address as it is, a file or the demo page on a local server.
 * @throws NoPage where there is no such file, or the address is neither http nor https
 */
export async function findPage(asked: string | undefined): Promise<ServedPage> {
  if (asked === undefined) return servePage(DEMO);
  if (/^https?:\/\//i.test(asked)) {
    if (!URL.canParse(asked)) throw new NoPage(`"${asked}" is no address`);
    return { url: asked, close: () => {} };
  }
  // Two letters at least, or a Windows drive would pass for a scheme.
  if (/^[a-z][a-z+.-]+:/i.test(asked))
    throw new NoPage(`"${asked}" is neither an http or https address nor a file`);
  const found = statSync(asked, { throwIfNoEntry: false });
  if (!found) throw new NoPage(`there is no file "${asked}"`);
  if (!found.isFile()) throw new NoPage(`"${asked}" is no file`);
  return servePage(asked);
}
