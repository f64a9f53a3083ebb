import type { CastMember, LinkedMention, PageAnalysis, Portrait } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import type { Entity } from '../../lib/model/entity.ts';
import { relationsWithin } from '../common/relation-names.ts';
import { type Piece, withNames } from '../common/snippet.ts';

/** Another cast member that a card links to. */
export interface Companion {
  readonly entity: Entity;
  /** How it is related, as a label: "leads"; empty if the two only share sentences. */
  readonly label: string;
}

/** What a card says about a cast member. */
export interface CardFacts {
  readonly entity: Entity;
  /** Its description in this article: "Defense Secretary"; empty if there is none. */
  readonly role: string;
  /** The sentence that introduces it here, with names emphasised. */
  readonly sentence: readonly Piece[];
  readonly mentions: readonly LinkedMention[];
  /** Those it is related to first, then those it shares most sentences with. */
  readonly companions: readonly Companion[];
}

/** Chips that a card has room for. */
const MOST_RELATED = 3;
const MOST_COMPANIONS = 5;
/** Sentences longer than this are cut: this many characters fill about two lines of a card. */
const SENTENCE_LENGTH = 220;

/** Everything that a card says about an entity; null if it isn't in the cast. */
export function cardFacts(
  article: ArticleText,
  analysis: PageAnalysis,
  entityId: string,
  portrait: Portrait | undefined,
): CardFacts | null {
  const cast = new Map(analysis.cast.map((member): [string, CastMember] => [member.entity.id, member]));
  const member = cast.get(entityId);
  if (!member) return null;
  const mentions = analysis.mentions.filter(mention => mention.entityId === entityId);
  const related = relationsWithin(member, analysis.cast).map(({ name, to }) => ({
    entity: to.entity,
    label: name,
  }));
  const near = member.appearsWith
    .flatMap(id => cast.get(id)?.entity ?? [])
    .map(entity => ({ entity, label: '' }));
  return {
    entity: member.entity,
    role: portrait?.role ? article.text.slice(portrait.role.start, portrait.role.end) : '',
    sentence: sentenceOf(article, member, mentions),
    mentions,
    companions: firstOfEach([...related.slice(0, MOST_RELATED), ...near]).slice(0, MOST_COMPANIONS),
  };
}

function firstOfEach(companions: readonly Companion[]): Companion[] {
  const seen = new Set<string>();
  return companions.filter(({ entity: { id } }) => !seen.has(id) && seen.add(id));
}

function sentenceOf(
  article: ArticleText,
  { introduction }: CastMember,
  mentions: readonly LinkedMention[],
): Piece[] {
  const { start, end } = introduction;
  if (end - start <= SENTENCE_LENGTH) return withNames(article, introduction, mentions);
  // The name may come late in a long sentence, and it is the reason for showing it.
  const first = mentions.find(mention => mention.start >= start && mention.end <= end);
  const from =
    first && first.end - start > SENTENCE_LENGTH
      ? article.text.lastIndexOf(' ', first.start - 60) + 1
      : start;
  const to = Math.min(end, article.text.lastIndexOf(' ', from + SENTENCE_LENGTH));
  const pieces = withNames(article, { start: from, end: to }, mentions);
  const cut = { text: '…', strong: false };
  return [...(from > start ? [cut] : []), ...pieces, ...(to < end ? [cut] : [])];
}
