import type { Figure } from './figure.ts';

/** Everything that `npm run bench` measures, in this order. Loaded one by one, as some bring much with them. */
export const FIGURES: Readonly<Record<string, () => Promise<Figure>>> = {
  'knowledge-open': async () => (await import('./knowledge-open.ts')).knowledgeOpen,
  'knowledge-memory': async () => (await import('./knowledge-memory.ts')).knowledgeMemory,
  scan: async () => (await import('./scan-words.ts')).scanTokens,
  'scan-with-tokenizing': async () => (await import('./scan-words.ts')).scanText,
  'pipeline-warm': async () => (await import('./pipeline-warm.ts')).pipelineWarm,
  'worker-cold': async () => (await import('./worker-cold.ts')).workerColdChromium,
  'worker-cold-firefox': async () => (await import('./worker-cold.ts')).workerColdFirefox,
};
