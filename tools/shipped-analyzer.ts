import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analyzer, createAnalyzer } from '../lib/entities/analyzer.ts';
import { compileKnowledge } from '../modules/knowledge/compile.ts';

/** The analyzer with the two binaries the extension ships, for use outside a browser. */
export function openShippedAnalyzer(): Analyzer {
  const tagger = path.resolve(import.meta.dirname, '../public/tagger.bin');
  return createAnalyzer(bytesOf(compileKnowledge()), bytesOf(tagger));
}

/** A file's bytes in a separate buffer; Node lets small files share one. */
export function bytesOf(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}
