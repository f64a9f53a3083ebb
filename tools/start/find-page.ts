import { statSync } from 'node:fs';
import path from 'node:path';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import { type ServedPage, servePage } from './serve-page.ts';

const DEMOS = path.resolve(import.meta.dirname, 'demo');
const ENGLISH_DEMO = 'pentagon-and-anthropic.html';

/** The argument is neither an address nor a file. */
export class NoPage extends Error {
  override readonly name = 'NoPage';
}

/**
 * Returns the address of a page to open. Files and the demo pages get a local server.
 * @param asked an address or a file; the demo page if left out
 * @param demo language of the demo page
 * @throws NoPage if the file doesn't exist, or the address is neither http nor https
 */
export async function findPage(asked: string | undefined, demo: ReadLanguage): Promise<ServedPage> {
  if (asked === undefined) return servePage(path.join(DEMOS, demo === 'en' ? ENGLISH_DEMO : `${demo}.html`));
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
