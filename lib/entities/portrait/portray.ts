import type { LinkedMention, PageAnalysis, Portrait } from '../../model/analysis.ts';
import type { ArticleText, Span } from '../../model/article.ts';
import type { Kind } from '../../model/kind.ts';
import { tokenize } from '../../text/tokenize.ts';
import { type Sentence, sentenceAt, splitSentences } from '../sentences.ts';
import { findQuotations, isSpeaker } from './find-quotes.ts';
import { findRole } from './find-role.ts';
import { readTerms, type Term } from './sentence-terms.ts';

/** Most members to portray, by importance: parsing a few sentences for each takes time. */
const MEMBERS = 40;
/** Sentences to search for a member's role, starting with its first mention. */
const ROLE_SENTENCES = 3;
const QUOTES_KEPT = 5;

/** Kinds that articles introduce with a description. Places and events aren't introduced that way. */
const DESCRIBED = new Set<Kind>(['person', 'organization', 'product', 'law', 'work']);

/** What the article says about each member of its cast. Nothing is rephrased: every result is a span of the article. */
export function portray({ text }: ArticleText, { cast, mentions }: PageAnalysis): Record<string, Portrait> {
  const page = new Page(text, mentions);
  const portraits: Record<string, Portrait> = {};
  for (const { entity } of cast.slice(0, MEMBERS)) {
    if (!DESCRIBED.has(entity.kind)) continue;
    const own = mentions.filter(({ entityId }) => entityId === entity.id);
    const role = roleOf(own, page);
    const quotes = entity.kind === 'person' || entity.kind === 'organization' ? quotesOf(own, page) : [];
    if (role || quotes.length) portraits[entity.id] = { ...(role ? { role } : {}), quotes };
  }
  return portraits;
}

function roleOf(own: readonly LinkedMention[], page: Page): Span | null {
  const fullest = own.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const tried = new Set<number>();
  for (const mention of fullest) {
    const number = sentenceAt(page.sentences, mention.start);
    if (tried.size === ROLE_SENTENCES) break;
    if (tried.has(number)) continue;
    tried.add(number);
    const role = findRole(page.terms(number), mention, span => page.startsWithName(span));
    if (role) return role;
  }
  return null;
}

function quotesOf(own: readonly LinkedMention[], page: Page): Span[] {
  const found: Span[] = [];
  for (const mention of own) {
    if (page.isQuoted(mention)) continue;
    const number = sentenceAt(page.sentences, mention.start);
    const near = page.quotationsEndingIn(number);
    if (near.length === 0 || !isSpeaker(page.terms(number), mention, near)) continue;
    for (const quote of near) if (!found.includes(quote)) found.push(quote);
  }
  return found.slice(0, QUOTES_KEPT);
}

/** An article whose sentences are parsed at most once. */
class Page {
  readonly sentences: readonly Sentence[];
  private readonly text: string;
  private readonly mentions: readonly LinkedMention[];
  private readonly quotations: readonly Span[];
  private readonly read = new Map<number, Term[]>();

  constructor(text: string, mentions: readonly LinkedMention[]) {
    this.text = text;
    this.mentions = mentions;
    this.sentences = splitSentences(tokenize(text));
    this.quotations = findQuotations(text);
  }

  terms(number: number): Term[] {
    const known = this.read.get(number);
    if (known) return known;
    const { start, end } = this.sentences[number]!;
    const terms = readTerms(this.text.slice(start, end), start);
    this.read.set(number, terms);
    return terms;
  }

  /** Quotations that end in a sentence or directly before it: their speaker is named there. */
  quotationsEndingIn(number: number): Span[] {
    const { start, end } = this.sentences[number]!;
    return this.quotations.filter(
      quote => quote.end >= start - 2 && quote.start < end && quote.end <= end + 1,
    );
  }

  isQuoted({ start }: Span): boolean {
    return this.quotations.some(quote => start >= quote.start && start < quote.end);
  }

  startsWithName({ start }: Span): boolean {
    return this.mentions.some(mention => mention.start === start && mention.kind === 'person');
  }
}
