import type { CastMember, LinkedMention, PageAnalysis, Portrait, Tie } from '../../lib/model/analysis.ts';
import type { ArticleText, Span, TextBlock } from '../../lib/model/article.ts';
import type { Entity, RelationName } from '../../lib/model/entity.ts';
import { relationsWithin } from './words/relation-names.ts';

/** A passage of the article, and the number of its paragraph, from 1. */
export interface Source {
  readonly span: Span;
  readonly paragraph: number;
}

/** What connects it with another of the cast: told in the article, or known. */
export interface TieHere {
  readonly verb: string;
  /** What follows the second name: "griff Söder an", "told Ben to leave". Empty for most verbs. */
  readonly tail: string;
  readonly other: Entity;
  /** Whether the other one acts: "Pete Hegseth wrote to" instead of "leads the Pentagon". */
  readonly isPassive: boolean;
  /** The sentence that tells it; null if it was known before. */
  readonly sentence: Span | null;
}

/** Why an entity matters in this article. Nothing in it comes from the paragraph under the pointer. */
export interface WhyHere {
  /** What the article says it is: "Defense Secretary"; empty if that says nothing new. */
  readonly role: string;
  readonly ties: readonly TieHere[];
  /** Its own words, or a sentence about it, if there is nothing else to say; empty if there are none. */
  readonly quote: string;
  /** Those it shares other paragraphs with, if there is nothing else to say. */
  readonly company: readonly Entity[];
  /** Other paragraphs that name it, if there is nothing else to say. */
  readonly alsoIn: readonly Source[];
  /** Where the first of these comes from, if it is the article. */
  readonly source: Source | null;
}

/** Role and ties together. */
const MOST_CLAUSES = 2;
const MOST_COMPANY = 2;
const MOST_ALSO_IN = 3;
/** Of a quotation. One of two words says nothing without the sentence around it. */
const LEAST_WORDS = 4;
const MOST_WORDS = 12;

/** Away from its sentence, nobody knows whose "his lawyer" is. */
const OWNED = /^(?:his|her|its|their)\b/i;

/**
 * Works out why an entity matters here.
 * @param under the mention under the pointer; null if the card was opened from another card
 */
export function whyHere(
  article: ArticleText,
  analysis: PageAnalysis,
  member: CastMember,
  portrait: Portrait | undefined,
  under: LinkedMention | null,
): WhyHere {
  const context = member.entity.source === 'knowledge' ? member.entity.context : '';
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const hidden = under && paragraphAt(article, under.start);
  const isElsewhere = ({ start }: Span): boolean => paragraphAt(article, start) !== hidden;
  const isNew = (span: Span): boolean => isElsewhere(span) && !isIn(article, hidden, span);
  const role = portrait?.roles.find(
    span => isNew(span) && !OWNED.test(textOf(span)) && !isSaid(textOf(span), context),
  );
  const known = relationsWithin(member, analysis.cast);
  const isKnown = (other: string): boolean => known.some(({ to }) => to.entity.id === other);
  /** Whether its role names another one: "Acme co-founder" says the same as "founded Acme". */
  const isInRole = (other: string): boolean =>
    role !== undefined &&
    analysis.mentions.some(mention => mention.entityId === other && isWithin(mention, role));
  const told = toldTies(member, article, analysis, portrait).filter(
    ({ sentence, other: { id, name } }) =>
      (!sentence || isElsewhere(sentence)) &&
      !(isKnown(id) && isSaid(name, context)) &&
      !(role && sentence && isWithin(role, sentence) && isInRole(id)),
  );
  const recalled = known
    .filter(
      ({ relation, to }) =>
        matters(relation, to) &&
        analysis.main.includes(to.entity.id) &&
        !isInRole(to.entity.id) &&
        !isSaid(to.entity.name, context),
    )
    .map(
      ({ name, to }): TieHere => ({
        verb: name,
        tail: '',
        other: to.entity,
        isPassive: false,
        sentence: null,
      }),
    );
  const ties = firstOfEach([...told, ...recalled]).slice(0, MOST_CLAUSES - (role ? 1 : 0));
  const quoted =
    role || ties.length
      ? undefined
      : [...(portrait?.quotes ?? []), ...(portrait?.statements ?? [])].find(
          span => isNew(span) && wordsIn(textOf(span)).length >= LEAST_WORDS,
        );
  const named =
    quoted &&
    analysis.mentions.find(mention => mention.entityId === member.entity.id && isWithin(mention, quoted));
  const isBare = !role && !ties.length && !quoted;
  const company = isBare ? companyOf(member, article, analysis, isElsewhere) : [];
  const from = role ?? ties[0]?.sentence ?? quoted;
  return {
    role: role ? textOf(role) : '',
    ties,
    quote: quoted ? firstWords(textOf(quoted), named ? wordsIn(textOf(named)).length : 1) : '',
    company,
    alsoIn: isBare && !company.length ? otherParagraphs(member, article, analysis, isElsewhere) : [],
    source: from ? { span: from, paragraph: paragraphNumber(article, from.start) } : null,
  };
}

/** Where something is says nothing about the story, nor does who governs a country that the story is about. */
function matters(relation: RelationName, { entity: { kind } }: CastMember): boolean {
  return relation !== 'locatedIn' && kind !== 'place';
}

/**
 * What the article says about it and others, those with the main cast first. Of two with the same name, the one in which
 * it acts comes first: that says more about it than what is done to it.
 */
function toldTies(
  { entity }: CastMember,
  { text }: ArticleText,
  { cast }: PageAnalysis,
  portrait: Portrait | undefined,
): TieHere[] {
  const ranks = new Map(cast.map((member, rank): [string, number] => [member.entity.id, rank]));
  const otherOf = ({ from, to }: Tie): string => (from === entity.id ? to : from);
  return (
    (portrait?.ties ?? [])
      // That one told or asked the other something isn’t worth a line without what it was.
      .filter(tie => ranks.has(otherOf(tie)) && tie.said !== null)
      .sort(
        (a, b) =>
          ranks.get(otherOf(a))! - ranks.get(otherOf(b))! ||
          Number(a.to === entity.id) - Number(b.to === entity.id),
      )
      .map(tie => ({
        verb: tie.verb,
        tail: tie.said ? text.slice(tie.said.start, tie.said.end) : (tie.tail ?? ''),
        other: cast[ranks.get(otherOf(tie))!]!.entity,
        isPassive: tie.from !== entity.id,
        sentence: tie.sentence,
      }))
  );
}

function isWithin({ start }: Span, block: Span): boolean {
  return block.start <= start && start < block.end;
}

function firstOfEach(ties: readonly TieHere[]): TieHere[] {
  const seen = new Set<string>();
  return ties.filter(({ other: { id } }) => !seen.has(id) && seen.add(id));
}

/** Whether a description already contains a phrase: each of its words that carries meaning. */
function isSaid(phrase: string, description: string): boolean {
  const said = new Set(wordsOf(description));
  const words = wordsOf(phrase);
  return words.length > 0 && words.every(word => said.has(word));
}

/** Whether a block repeats the words of a passage. */
function isIn({ text }: ArticleText, block: TextBlock | null | undefined, { start, end }: Span): boolean {
  const words = (from: number, to: number): string => ` ${wordsIn(text.slice(from, to)).join(' ')} `;
  return block ? words(block.start, block.end).includes(words(start, end)) : false;
}

function wordsOf(text: string): string[] {
  return wordsIn(text).filter(word => !EMPTY.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const EMPTY = new Set(['the', 'a', 'an', 'of', 'for', 'in', 'at', 'and', 'to', 's', 'us', 'u']);

/** Those named in the same paragraphs as it, other than the one under the pointer; its closest company first. */
function companyOf(
  { entity, appearsWith }: CastMember,
  { blocks }: ArticleText,
  { cast, mentions }: PageAnalysis,
  isElsewhere: (span: Span) => boolean,
): Entity[] {
  const own = mentions.filter(mention => mention.entityId === entity.id && isElsewhere(mention));
  const shared = blocks.filter(block => own.some(mention => isWithin(mention, block)));
  const beside = new Set(
    mentions
      .filter(mention => shared.some(block => isWithin(mention, block)))
      .map(({ entityId }) => entityId),
  );
  const entities = new Map(cast.map(({ entity }): [string, Entity] => [entity.id, entity]));
  return appearsWith
    .filter(id => beside.has(id))
    .flatMap(id => entities.get(id) ?? [])
    .slice(0, MOST_COMPANY);
}

/** The first mention in each of the other paragraphs that name it. */
function otherParagraphs(
  { entity }: CastMember,
  article: ArticleText,
  { mentions }: PageAnalysis,
  isElsewhere: (span: Span) => boolean,
): Source[] {
  const seen = new Set<number>();
  return mentions
    .filter(mention => mention.entityId === entity.id && isElsewhere(mention))
    .map(span => ({ span, paragraph: paragraphNumber(article, span.start) }))
    .filter(({ paragraph }) => !seen.has(paragraph) && seen.add(paragraph))
    .slice(0, MOST_ALSO_IN);
}

/** Without the comma before "he said". @param name how many words its name has, which count as one */
function firstWords(text: string, name: number): string {
  const most = MOST_WORDS + name - 1;
  const words = text.trim().split(/\s+/);
  const first = words.slice(0, most).join(' ');
  return words.length > most ? `${first.replace(/[,;:.]$/, '')}\u00a0…` : first.replace(/[,;:]$/, '');
}

function paragraphAt({ blocks }: ArticleText, offset: number): TextBlock | undefined {
  return blocks.find(block => isWithin({ start: offset, end: offset }, block));
}

/** The number of the paragraph at an offset, from 1. The headline is paragraph 0. */
export function paragraphNumber({ blocks }: ArticleText, offset: number): number {
  return blocks.filter(({ role, start }) => role === 'paragraph' && start <= offset).length;
}
