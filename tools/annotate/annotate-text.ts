import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import { portray } from '../../lib/entities/portrait/portray.ts';
import type { Certainty, PageAnalysis } from '../../lib/model/analysis.ts';
import type { ArticleText, Span } from '../../lib/model/article.ts';
import type { Kind } from '../../lib/model/kind.ts';
import type { Prior } from '../../lib/model/prior.ts';
import type { ReadLanguage } from '../../lib/model/read-language.ts';

/** A mention as the command line prints it. */
export interface PrintedMention {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** Null for a name that isn't in the knowledge base. */
  readonly entity: { id: string; name: string; wikipedia?: string; wikidata?: string } | null;
  /** Probability, 0 to 1, that the entity is the one meant; without one, that it is a name. */
  readonly confidence: number;
  /** Only if there is an entity. A card of a probable one says so. */
  readonly tier?: Certainty['tier'];
  /** Only with `--portraits`: what the text says the entity is, in its own words; null if it doesn't say. */
  readonly role?: string | null;
  /** Only with `--portraits`: what the text quotes it saying. */
  readonly quotes?: readonly string[];
}

/** A plain text, with what is known about it. */
export interface AnnotateRequest {
  readonly text: string;
  /** BCP 47 tag the page declares. */
  readonly language?: string | undefined;
  readonly prior?: Prior | undefined;
}

/** What to print besides mentions. */
export interface AnnotateOptions {
  readonly portraits?: boolean | undefined;
}

/** What is found in a text. */
export interface PrintedText {
  /** The language it was detected to be in; null for one that Dramatis doesn't read. */
  readonly lang: ReadLanguage | null;
  readonly mentions: readonly PrintedMention[];
}

/** Language of a plain text, and its mentions; offsets are JavaScript string indices into it. */
export function annotateText(
  { text, language, prior }: AnnotateRequest,
  analyzer: Analyzer,
  options: AnnotateOptions = {},
): PrintedText {
  const article = { ...articleOf(text), language };
  return {
    lang: analyzer.detect(article, prior).language,
    mentions: printMentions(article, analyzer, options, prior),
  };
}

/** Mentions in an article; offsets point into its text. */
export function printMentions(
  article: ArticleText,
  analyzer: Analyzer,
  { portraits }: AnnotateOptions = {},
  prior?: Prior,
): PrintedMention[] {
  const analysis = analyzer.read(article, prior);
  const { cast, mentions } = analysis;
  const entities = new Map(cast.map(({ entity }) => [entity.id, entity]));
  const portraitOf = portraits ? printPortraits(article, analysis) : () => ({});
  return mentions.map(({ start, end, kind, entityId, confidence, tier }) => {
    const found = entities.get(entityId)!;
    const rounded = Math.round(confidence * 1000) / 1000;
    const portrait = portraitOf(entityId);
    if (found.source === 'article')
      return { start, end, kind, entity: null, confidence: rounded, ...portrait };
    const { id, name, wikipedia, wikidata } = found;
    const entity = { id, name, ...(wikipedia ? { wikipedia } : {}), ...(wikidata ? { wikidata } : {}) };
    return { start, end, kind, entity, confidence: rounded, tier, ...portrait };
  });
}

type PrintedPortrait = Pick<PrintedMention, 'role' | 'quotes'>;

function printPortraits(article: ArticleText, analysis: PageAnalysis): (entityId: string) => PrintedPortrait {
  const portraits = portray(article, analysis);
  const words = ({ start, end }: Span): string => article.text.slice(start, end);
  return id => {
    const { role, quotes = [] } = portraits[id] ?? {};
    return { role: role ? words(role) : null, quotes: quotes.map(words) };
  };
}
