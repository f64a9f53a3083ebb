import type { Figure } from './figure.ts';

/** Everything that `npm run bench` measures, in order. Loaded one at a time, as some have large dependencies. */
export const FIGURES: Readonly<Record<string, () => Promise<Figure>>> = {
  'knowledge-open': async () => (await import('./knowledge-open.ts')).knowledgeOpen,
  'knowledge-memory': async () => (await import('./knowledge-memory.ts')).knowledgeMemory,
  scan: async () => (await import('./scan-words.ts')).scanTokens,
  'scan-with-tokenizing': async () => (await import('./scan-words.ts')).scanText,
  'pipeline-warm': async () => (await import('./pipeline-warm.ts')).pipelineWarm,
  'worker-cold': async () => (await import('./worker-cold.ts')).workerColdChromium,
  'worker-cold-firefox': async () => (await import('./worker-cold.ts')).workerColdFirefox,
  'page-cost': async () => (await import('./page-cost.ts')).pageCost,
  'page-own-tasks': async () => (await import('./page-cost.ts')).pageOwnTasks,
  'page-cost-cold': async () => (await import('./page-cost.ts')).pageCostCold,
  'page-longest-task': async () => (await import('./page-cost.ts')).pageLongestTask,
  'page-layout-shift': async () => (await import('./page-cost.ts')).pageLayoutShift,
  'card-paint': async () => (await import('./card-paint.ts')).cardPaint,
  'card-paint-first': async () => (await import('./card-paint.ts')).cardPaintFirst,
  'no-article-cost': async () => (await import('./no-article-cost.ts')).noArticleCost,
  'no-article-long': async () => (await import('./no-article-cost.ts')).noArticleLong,
  'no-article-own-tasks': async () => (await import('./no-article-cost.ts')).noArticleOwnTasks,
  'coverage-lookup-100k': async () => (await import('./coverage-store.ts')).coverageLookup,
  'coverage-ingest-1000': async () => (await import('./coverage-store.ts')).coverageIngest,
  'coverage-lookup-meanwhile': async () => (await import('./coverage-store.ts')).coverageLookupMeanwhile,
};
