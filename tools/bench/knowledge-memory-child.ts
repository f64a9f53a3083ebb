// Prints how many bytes the opened base, or the Map that it is compared with, keeps alive. Needs --expose-gc.
import { openBase } from '../../lib/knowledge/open-base.ts';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import { bytesOf } from '../shipped-reader.ts';
import { entriesAsJson, parseIntoMap } from './knowledge-map.ts';

const build =
  process.argv[2] === 'base'
    ? () => openBase(bytesOf(compileKnowledge()))
    : // The JSON is made here and dropped: only what is parsed out of it counts.
      () => parseIntoMap(entriesAsJson());

// Once for what code and caches keep, which is not the knowledge's.
build();
const before = held();
const built = build();
const after = held();
console.log(after - before);
// Alive until after it was measured.
if (built === null) console.log('never');

function held(): number {
  for (let i = 0; i < 5; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
