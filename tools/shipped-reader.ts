import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analyzer, createAnalyzer } from '../lib/entities/reader.ts';
import { compileKnowledge } from '../modules/knowledge/compile.ts';

/** The reader with the two binaries that the extension ships, for use outside a browser. */
export function openShippedReader(): Analyzer {
  const tagger = path.resolve(import.meta.dirname, '../public/tagger.bin');
  return createAnalyzer(bytesOf(compileKnowledge()), bytesOf(tagger));
}

/** A file's bytes in a buffer of their own; small files otherwise share one. */
export function bytesOf(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}
