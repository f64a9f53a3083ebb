// Prints how many bytes the opened base or its baseline, the Map, keeps alive. Needs --expose-gc.
import { openBase } from '../../lib/knowledge/open-base.ts';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import { bytesOf } from '../shipped-analyzer.ts';
import { entriesAsJson, parseIntoMap } from './knowledge-map.ts';

const build =
  process.argv[2] === 'base'
    ? () => openBase(bytesOf(compileKnowledge().knowledge))
    : // The JSON itself can be collected; only the parsed values count.
      () => parseIntoMap(entriesAsJson());

// The first time fills caches, which aren't part of the figure.
build();
const before = held();
const built = build();
const after = held();
console.log(after - before);
// Keeps it alive until it has been measured.
if (built === null) console.log('never');

function held(): number {
  for (let i = 0; i < 5; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
