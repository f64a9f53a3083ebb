import { Use } from '../knowledge/format.ts';
import { Knowledge } from '../knowledge/knowledge.ts';
import { type KnowledgeBase, openBase } from '../knowledge/open-base.ts';
import type { PageAnalysis } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { Prior } from '../model/prior.ts';
import { tokenize } from '../text/tokenize.ts';
import { analyse } from './analyse.ts';
import { openTagger, type Tagger } from './tagger/tagger.ts';

/** Finds the names in articles, with an open knowledge base and tagger. */
export interface Analyzer {
  readonly knowledge: Knowledge;
  readonly tagger: Tagger;
  /** @param prior what the caller expects in the text */
  read(article: ArticleText, prior?: Prior): PageAnalysis;
  /** Whether a name means a known entity wherever it stands, without any evidence. */
  standsAlone(name: string, id: string): boolean;
}

/**
 * Opens the two shipped binaries.
 * @param packs the reader's own packs, searched after the shipped base
 * @throws KnowledgeError or Error that says what is wrong with a binary
 */
export function createAnalyzer(
  knowledgeBytes: ArrayBuffer,
  taggerBytes: ArrayBuffer,
  packs: readonly KnowledgeBase[] = [],
): Analyzer {
  const knowledge = new Knowledge([openBase(knowledgeBytes), ...packs]);
  const tagger = openTagger(taggerBytes);
  return {
    knowledge,
    tagger,
    read: (article, prior) => analyse(article, knowledge, tagger, prior),
    standsAlone: (name, id) =>
      knowledge
        .named(tokenize(name))
        .some(({ ref, use }) => use === Use.alone && ref === knowledge.refOf(id)),
  };
}

/** A plain text as an article: every line is a paragraph. */
export function articleOf(text: string, title = ''): ArticleText {
  const blocks: ArticleText['blocks'][number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ start, end: start + line.length, role: 'paragraph' });
    start += line.length + 1;
  }
  return { title, text, blocks };
}
