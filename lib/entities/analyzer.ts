import { Use } from '../knowledge/format.ts';
import { Knowledge } from '../knowledge/knowledge.ts';
import { namesFile } from '../knowledge/names-file.ts';
import { type KnowledgeBase, openBase } from '../knowledge/open-base.ts';
import type { PageAnalysis } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { Prior } from '../model/prior.ts';
import type { ReadLanguage } from '../model/read-language.ts';
import { tokenize } from '../text/tokenize.ts';
import { analyse, type Reader } from './analyse.ts';
import { type Detected, detectLanguage } from './language/detect-language.ts';
import { type LanguageModel, openLanguageModel } from './language/language-model.ts';
import { openTagger, type Tagger } from './tagger/tagger.ts';

/** The binaries that are opened on waking. */
export interface Binaries {
  readonly knowledge: ArrayBuffer;
  /** The English tagger. */
  readonly tagger: ArrayBuffer;
  readonly languages: ArrayBuffer;
}

/** The same, opened. */
export interface OpenedBinaries {
  readonly base: KnowledgeBase;
  readonly tagger: Tagger;
  readonly model: LanguageModel;
}

/** Finds the names in articles, with an open knowledge base and tagger. */
export interface Analyzer {
  readonly knowledge: Knowledge;
  readonly tagger: Tagger;
  detect(article: ArticleText, prior?: Prior): Detected;
  /** Names of the shipped files that the article's language needs and that haven't been given yet. */
  missing(article: ArticleText, prior?: Prior): readonly string[];
  /** A language's own names and contexts; null for English, and if their file hasn't been given. */
  namesIn(language: ReadLanguage): KnowledgeBase | null;
  /** Gives the analyzer a file that it was missing. */
  give(file: string, bytes: ArrayBuffer): void;
  /**
   * Reads an article. If its language still misses a file, only known names are found.
   * @param prior what the caller expects in the text
   */
  read(article: ArticleText, prior?: Prior): PageAnalysis;
  /** Whether a name means a known entity in any text, without further evidence. */
  standsAlone(name: string, id: string): boolean;
}

/** The tagger of every language but English. */
export const LATIN_TAGGER = 'tagger-latin.bin';

/**
 * Opens the shipped binaries, each as soon as it arrives: the largest takes longest to read, and the others are open by then.
 * @throws KnowledgeError or Error that says what is wrong with a binary
 */
export async function openBinaries(
  arriving: {
    readonly [Name in keyof Binaries]: Promise<Binaries[Name]>;
  },
): Promise<OpenedBinaries> {
  const [model, tagger, base] = await Promise.all([
    arriving.languages.then(openLanguageModel),
    arriving.tagger.then(bytes => openTagger(bytes, true)),
    arriving.knowledge.then(buffer => openBase(buffer, true)),
  ]);
  return { base, tagger, model };
}

/**
 * Opens the shipped binaries.
 * @param packs the reader's own packs, searched after the shipped base
 * @throws KnowledgeError or Error that says what is wrong with a binary
 */
export function createAnalyzer(binaries: Binaries, packs: readonly KnowledgeBase[] = []): Analyzer {
  return analyzerOf(
    {
      base: openBase(binaries.knowledge),
      tagger: openTagger(binaries.tagger),
      model: openLanguageModel(binaries.languages),
    },
    packs,
  );
}

/**
 * An analyzer with opened binaries.
 * @param packs the reader's own packs, searched after the shipped base
 */
export function analyzerOf(
  { base, tagger, model }: OpenedBinaries,
  packs: readonly KnowledgeBase[] = [],
): Analyzer {
  const knowledge = new Knowledge([base, ...packs]);
  const names = new Map<string, KnowledgeBase>();
  const readers = new Map<ReadLanguage, Reader>([['en', { knowledge, learnt: { language: 'en', tagger } }]]);
  const untaught: Reader = { knowledge, learnt: null };
  let latinTagger: Tagger | null = null;

  // An article's language is needed twice in a row: to load what it needs, and to read it.
  let latest: { article: ArticleText; country: string | undefined; detected: Detected } | null = null;

  function detect(article: ArticleText, prior?: Prior): Detected {
    const country = prior?.outlet?.country;
    if (latest?.article !== article || latest.country !== country) {
      const hints = { declared: article.language, country };
      latest = { article, country, detected: detectLanguage(article.text, model, hints) };
    }
    return latest.detected;
  }

  function filesFor(language: ReadLanguage | null): readonly string[] {
    if (language === null || language === 'en') return [];
    return [
      ...(latinTagger ? [] : [LATIN_TAGGER]),
      ...(names.has(namesFile(language)) ? [] : [namesFile(language)]),
    ];
  }

  function readerOf(language: ReadLanguage | null): Reader {
    if (language === null) return untaught;
    const known = readers.get(language);
    if (known) return known;
    const own = names.get(namesFile(language));
    if (!latinTagger || !own) return untaught;
    const reader = {
      knowledge: new Knowledge([base, own, ...packs]),
      learnt: { language, tagger: latinTagger },
    };
    readers.set(language, reader);
    return reader;
  }

  return {
    knowledge,
    tagger,
    detect,
    missing: (article, prior) => filesFor(detect(article, prior).language),
    namesIn: language => names.get(namesFile(language)) ?? null,
    give(file, bytes) {
      if (file === LATIN_TAGGER) latinTagger = openTagger(bytes, true);
      else names.set(file, openBase(bytes));
    },
    read: (article, prior) => analyse(article, readerOf(detect(article, prior).language), prior),
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
