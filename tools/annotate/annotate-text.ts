import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import type { Certainty } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import type { Kind } from '../../lib/model/kind.ts';
import type { Prior } from '../../lib/model/prior.ts';

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
}

/** A plain text, with what is known about it. */
export interface AnnotateRequest {
  readonly text: string;
  /** BCP 47 tag the page declares. */
  readonly language?: string | undefined;
  readonly prior?: Prior | undefined;
}

/** Mentions in a plain text; offsets are JavaScript string indices into it. */
export function annotateText(
  { text, language, prior }: AnnotateRequest,
  analyzer: Analyzer,
): PrintedMention[] {
  return printMentions({ ...articleOf(text), language }, analyzer, prior);
}

/** Mentions in an article; offsets point into its text. */
export function printMentions(article: ArticleText, analyzer: Analyzer, prior?: Prior): PrintedMention[] {
  const { cast, mentions } = analyzer.read(article, prior);
  const entities = new Map(cast.map(({ entity }) => [entity.id, entity]));
  return mentions.map(({ start, end, kind, entityId, confidence, tier }) => {
    const found = entities.get(entityId)!;
    const rounded = Math.round(confidence * 1000) / 1000;
    if (found.source === 'article') return { start, end, kind, entity: null, confidence: rounded };
    const { id, name, wikipedia, wikidata } = found;
    const entity = { id, name, ...(wikipedia ? { wikipedia } : {}), ...(wikidata ? { wikidata } : {}) };
    return { start, end, kind, entity, confidence: rounded, tier };
  });
}
