import { openReader, type Reader } from '../../lib/entities/reader.ts';
import { shippedFile } from '../../lib/extension/shipped-file.ts';

let reader: Promise<Reader> | null = null;

/** The reader, opened on first use after each start of the background; a failed opening is tried again. */
export function shippedReader(): Promise<Reader> {
  reader ??= open().catch(error => {
    reader = null;
    throw error;
  });
  return reader;
}

async function open(): Promise<Reader> {
  const [knowledge, tagger] = await Promise.all([shippedFile('knowledge.bin'), shippedFile('tagger.bin')]);
  return openReader(knowledge, tagger);
}
