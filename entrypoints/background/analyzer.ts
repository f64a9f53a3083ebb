import { type Analyzer, createAnalyzer } from '../../lib/entities/reader.ts';
import { shippedFile } from '../../lib/extension/browser/shipped-file.ts';
import { notePackProblem, readPacks } from '../../lib/extension/packs/packs.ts';
import type { KnowledgeBase } from '../../lib/knowledge/open-base.ts';
import { openPacks } from '../../lib/knowledge/pack/open-packs.ts';

let reader: Promise<Analyzer> | null = null;

/** The reader, opened on first use after each start of the background; a failed opening is tried again. */
export function currentAnalyzer(): Promise<Analyzer> {
  reader ??= open().catch(error => {
    resetAnalyzer();
    throw error;
  });
  return reader;
}

/** Has the next question open the reader anew, with the packs as they are then. */
export function resetAnalyzer(): void {
  reader = null;
}

async function open(): Promise<Analyzer> {
  const [knowledge, tagger, packs] = await Promise.all([
    shippedFile('knowledge.bin'),
    shippedFile('tagger.bin'),
    openedPacks(),
  ]);
  return createAnalyzer(knowledge, tagger, packs);
}

/** The reader's packs. A damaged one is left out, and the options page says why. */
async function openedPacks(): Promise<KnowledgeBase[]> {
  // Without its database the extension goes on with what it ships.
  const stored = await readPacks().catch(() => []);
  return openPacks(
    stored.map(({ summary, base }) => ({ key: summary.key, base })),
    (key, problem) => void notePackProblem(key, problem),
  );
}
