import { execFileSync } from 'node:child_process';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import { type Figure, lessIsBetter } from './figure.ts';

const CHILD = new URL('./knowledge-memory-child.ts', import.meta.url).pathname;

export const knowledgeMemory: Figure = {
  about: 'memory that the opened base holds; baseline: a Map by alias of the same entries',
  measure() {
    compileKnowledge();
    return lessIsBetter(bytesHeld('base'), bytesHeld('map'), 'bytes');
  },
};

/** In its own process, or garbage from other figures would count. */
function bytesHeld(what: 'base' | 'map'): number {
  return Number(execFileSync(process.execPath, ['--expose-gc', CHILD, what], { encoding: 'utf8' }));
}
