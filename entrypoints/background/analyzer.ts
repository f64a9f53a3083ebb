import type { StoryAnalyzer } from '../../lib/coverage/service/refresh/read-stories.ts';
import { type Analyzer, analyzerOf, openBinaries } from '../../lib/entities/analyzer.ts';
import { readHeadlines } from '../../lib/entities/read-headlines.ts';
import { shippedBinary, shippedFile } from '../../lib/extension/browser/shipped-file.ts';
import { notePackProblem, readPacks } from '../../lib/extension/packs/packs.ts';
import { namesFile } from '../../lib/knowledge/names-file.ts';
import type { KnowledgeBase } from '../../lib/knowledge/open-base.ts';
import { openPacks } from '../../lib/knowledge/pack/open-packs.ts';
import type { PageAnalysis } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import type { Prior } from '../../lib/model/prior.ts';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import { outletNamed } from './outlet-at.ts';

let analyzer: Promise<Analyzer> | null = null;

/** The analyzer, created on first use. If that fails, the next call tries again. */
export function currentAnalyzer(): Promise<Analyzer> {
  analyzer ??= open().catch(error => {
    resetAnalyzer();
    throw error;
  });
  return analyzer;
}

/** Whether the analyzer is there, or about to be. */
export function isAnalyzerOpen(): boolean {
  return analyzer !== null;
}

/** Makes the next call create an analyzer with the packs installed by then. */
export function resetAnalyzer(): void {
  analyzer = null;
}

async function open(): Promise<Analyzer> {
  const [binaries, packs] = await Promise.all([
    openBinaries({
      // First, because it takes longest.
      knowledge: shippedBinary('knowledge.bin'),
      tagger: shippedBinary('tagger.bin'),
      languages: shippedFile('languages.bin'),
    }),
    openedPacks(),
  ]);
  return analyzerOf(binaries, packs);
}

/** The analyzer for texts in any language, one at a time: `prepare` loads what the next one needs. */
export async function currentStoryAnalyzer(): Promise<StoryAnalyzer> {
  const analyzer = await currentAnalyzer();
  return { ...analyzer, outletNamed, prepare: (article, prior) => prepare(analyzer, article, prior) };
}

/**
 * Reads an article, or the headlines of a front page, after loading what its language needs.
 * @param expected what is expected in it; may arrive while the analyzer is being opened
 */
export async function readArticle(
  article: ArticleText,
  expected?: Prior | Promise<Prior>,
): Promise<PageAnalysis> {
  const [analyzer, prior] = await Promise.all([currentAnalyzer(), expected]);
  await prepare(analyzer, article, prior);
  return article.isFrontPage ? readHeadlines(article, analyzer, prior) : analyzer.read(article, prior);
}

async function prepare(analyzer: Analyzer, article: ArticleText, prior?: Prior): Promise<void> {
  const files = analyzer.missing(article, prior);
  const loaded = await Promise.all(files.map(async file => ({ file, bytes: await shippedFile(file) })));
  for (const { file, bytes } of loaded) analyzer.give(file, bytes);
}

/** A language's own names and contexts; null for English, and if its file can't be loaded. */
export async function namesIn(language: ReadLanguage): Promise<KnowledgeBase | null> {
  if (language === 'en') return null;
  const analyzer = await currentAnalyzer();
  if (!analyzer.namesIn(language)) {
    const file = namesFile(language);
    const bytes = await shippedFile(file).catch(() => null);
    if (bytes) analyzer.give(file, bytes);
  }
  return analyzer.namesIn(language);
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
