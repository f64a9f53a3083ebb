import { type Analyzer, createAnalyzer } from '../../lib/entities/analyzer.ts';
import { shippedFile } from '../../lib/extension/browser/shipped-file.ts';
import { notePackProblem, readPacks } from '../../lib/extension/packs/packs.ts';
import type { KnowledgeBase } from '../../lib/knowledge/open-base.ts';
import { openPacks } from '../../lib/knowledge/pack/open-packs.ts';

let analyzer: Promise<Analyzer> | null = null;

/** The analyzer, created on first use. If that fails, the next call tries again. */
export function currentAnalyzer(): Promise<Analyzer> {
  analyzer ??= open().catch(error => {
    resetAnalyzer();
    throw error;
  });
  return analyzer;
}

/** Makes the next call create an analyzer with the packs installed by then. */
export function resetAnalyzer(): void {
  analyzer = null;
}

async function open(): Promise<Analyzer> {
  const [knowledge, tagger, packs] = await Promise.all([
    shippedFile('knowledge.bin'),
    shippedFile('tagger.bin'),
    openedPacks(),
  ]);
  return createAnalyzer(knowledge, tagger, packs);
}

/** The reader's packs. A damaged one is left out, and the settings page says why. */
async function openedPacks(): Promise<KnowledgeBase[]> {
  // If the database can't be opened, the shipped knowledge base still works.
  const stored = await readPacks().catch(() => []);
  return openPacks(
    stored.map(({ summary, base }) => ({ key: summary.key, base })),
    (key, problem) => void notePackProblem(key, problem),
  );
}
