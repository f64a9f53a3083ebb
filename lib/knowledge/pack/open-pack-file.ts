import type { OpenedPackFile } from '../../model/pack-codec.ts';
import { buildBase } from './columns/build-base.ts';
import { readColumns } from './columns/column-file.ts';
import type { Inflate } from './columns/columns.ts';
import { packKey } from './header.ts';
import { readPackFileHead } from './pack-file.ts';
import { verifyBase, verifySearch } from './verify-base.ts';

/** Longest head, with the words before it. */
const HEAD_BYTES = (1 << 16) + 8;

/**
 * Opens the file of a compiled pack: checks the base in it, or builds one from its facts.
 * @param onProgress called and awaited from time to time, with the share done, 0 to 1
 * @throws PackFileError, KnowledgeError or RangeError if it is damaged or from a newer version
 */
export async function openPackFile(
  file: ArrayBuffer,
  fileName: string,
  inflate: Inflate,
  onProgress: (done: number) => Promise<void> | void = () => {},
): Promise<OpenedPackFile> {
  const { header, contents, at } = readPackFileHead(file.slice(0, HEAD_BYTES), fileName);
  const key = packKey(header.name);
  if (contents === 'base') {
    const base = new Uint8Array(file.slice(at));
    return { header, key, base, ...(await verifyBase(base.buffer, key, onProgress)) };
  }
  const columns = await readColumns(file, at, inflate);
  const { words, entities } = await buildBase(columns, key, header.date.slice(0, 7), onProgress);
  const { aliasCount } = verifySearch(words.buffer);
  return { header, key, base: new Uint8Array(words.buffer), entities, aliases: aliasCount };
}
