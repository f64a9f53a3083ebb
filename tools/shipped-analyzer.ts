import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analyzer, createAnalyzer, LATIN_TAGGER } from '../lib/entities/analyzer.ts';
import { namesFile } from '../lib/knowledge/names-file.ts';
import { compileKnowledge } from '../modules/knowledge/compile.ts';

/** The analyzer with the binaries the extension ships, for use outside a browser. */
export function openShippedAnalyzer(): Analyzer {
  const { knowledge, names } = compileKnowledge();
  const shipped = (file: string): ArrayBuffer =>
    bytesOf(path.resolve(import.meta.dirname, '../public', file));
  const analyzer = createAnalyzer({
    knowledge: bytesOf(knowledge),
    tagger: shipped('tagger.bin'),
    languages: shipped('languages.bin'),
  });
  if (existsSync(path.resolve(import.meta.dirname, '../public', LATIN_TAGGER)))
    analyzer.give(LATIN_TAGGER, shipped(LATIN_TAGGER));
  for (const { language, file } of names) analyzer.give(namesFile(language), bytesOf(file));
  return analyzer;
}

/** A file's bytes in a separate buffer; Node lets small files share one. */
export function bytesOf(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}
