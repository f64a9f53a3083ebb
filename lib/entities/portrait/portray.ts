import type { LinkedMention, PageAnalysis, Portrait } from '../../model/analysis.ts';
import type { ArticleText, Span } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { Kind } from '../../model/kind.ts';
import { LANGUAGE_WORDS } from '../../text/languages/languages.ts';
import { findQuotations, isSpeaker, isStatement } from './find-quotes.ts';
import { findStatements } from './find-statements.ts';
import { type PortraitRules, portraitRules } from './portrait-rules.ts';
import { ReadText } from './read-text.ts';
import type { Term } from './terms.ts';

/** Most members to portray, by importance. */
const MEMBERS = 40;
/** Most roles to keep for a member: a card needs a second one if the first is in the paragraph under the pointer. */
const ROLES_KEPT = 3;
/** Words of a person's name that may be mistaken for a thing's. */
const LONGEST_PERSON = 3;
const QUOTES_KEPT = 5;

/** Kinds that articles introduce with a description. Places and events aren't introduced that way. */
const DESCRIBED = new Set<Kind>(['person', 'organization', 'product', 'law', 'work']);
const SPEAKERS = new Set<Kind>(['person', 'organization']);

/** What the article says about each member of its cast. Nothing is rephrased: all but the ties are its own words. */
export function portray(
  { text, blocks }: ArticleText,
  { cast, mentions, reading }: PageAnalysis,
): Record<string, Portrait> {
  if (reading === 'known-names-only') return {};
  const rules = portraitRules(reading);
  const words = LANGUAGE_WORDS[reading];
  const page = new ReadText(text, mentions, words);
  const quotations = findQuotations(text);
  const allTies = rules.tiesOf(page);
  const portraits: Record<string, Portrait> = {};
  for (const { entity } of cast.slice(0, MEMBERS)) {
    const own = mentions.filter(({ entityId }) => entityId === entity.id);
    // The kind of a name that only the article knows is a guess.
    const isDescribed = entity.source === 'article' || DESCRIBED.has(entity.kind);
    const roles = isDescribed ? rolesOf(entity, own, page, quotations, rules) : [];
    const ties = allTies.filter(({ from, to }) => from === entity.id || to === entity.id);
    const quotes = SPEAKERS.has(entity.kind) ? quotesOf(own, page, quotations, rules) : [];
    const statements = findStatements(own, page, blocks, roles, words.linker.articles, entity.kind);
    const [role] = roles;
    if (role || quotes.length || ties.length || statements.length)
      portraits[entity.id] = { ...(role ? { role } : {}), roles, quotes, ties, statements };
  }
  return portraits;
}

function rolesOf(
  entity: Entity,
  own: readonly LinkedMention[],
  page: ReadText,
  quotations: readonly Span[],
  rules: PortraitRules,
): Span[] {
  const may = { person: mayBe(entity, 'person'), thing: mayBe(entity, 'thing') };
  const roles: Span[] = [];
  for (const mention of own) {
    if (roles.length === ROLES_KEPT) break;
    const { terms, at } = page.termsAt(mention);
    if (at < 0) continue;
    const role = rules.roleOf(terms, at, may);
    // "Musk is a thief" in a quotation is an opinion.
    if (!role || (role.form === 'predicate' && isInside(role, quotations))) continue;
    if (rules.isContradicted(role, page.text, entity)) continue;
    if (!roles.some(known => saysTheSame(known, role, page.text)))
      roles.push({ start: role.start, end: role.end });
  }
  return roles;
}

/** The kind of a name that only the article knows is a guess, unless it is a person's with a surname, or a long one of a thing. */
function mayBe({ source, kind, name }: Entity, what: 'person' | 'thing'): boolean {
  if (kind === 'person' && name.includes(' ')) return what === 'person';
  if (DESCRIBED.has(kind) && name.split(' ').length > LONGEST_PERSON) return what === 'thing';
  return source === 'article' || (kind === 'person') === (what === 'person');
}

function saysTheSame(one: Span, other: Span, text: string): boolean {
  return text.slice(one.start, one.end).toLowerCase() === text.slice(other.start, other.end).toLowerCase();
}

function isInside({ start }: Span, spans: readonly Span[]): boolean {
  return spans.some(span => start >= span.start && start < span.end);
}

/**
 * Whether a quotation ends in a sentence, or directly before it with a mark that continues it: “Why?” Ann asked. Its speaker
 * is named there. One that ends with its paragraph or a full stop is over.
 */
function endsAt(quote: Span, sentence: Span, text: string): boolean {
  if (quote.start >= sentence.end || quote.end > sentence.end + 1) return false;
  if (quote.end > sentence.start) return true;
  const isBefore = quote.end >= sentence.start - 2 && !text.slice(quote.end, sentence.start).includes('\n');
  return isBefore && /[?!…]/.test(text[quote.end - 1] ?? '');
}

/** Whether a name belongs to the title of the next one: "said Elm lawyer Ann Doe". */
function isInTitle(terms: readonly Term[], at: number, roleOf: PortraitRules['roleOf']): boolean {
  const next = terms.findIndex(({ type }, i) => i > at && type === 'name');
  const role = next < 0 ? null : roleOf(terms, next, { person: true, thing: true });
  return role?.form === 'title' && role.start <= terms[at]!.start;
}

function quotesOf(
  own: readonly LinkedMention[],
  page: ReadText,
  quotations: readonly Span[],
  { speech, roleOf }: PortraitRules,
): Span[] {
  const found: Span[] = [];
  for (const mention of own) {
    if (isInside(mention, quotations)) continue;
    const { terms, at, sentence } = page.termsAt(mention);
    const near = quotations.filter(quote => endsAt(quote, sentence, page.text));
    if (at < 0 || near.length === 0 || !isSpeaker(terms, at, near, speech)) continue;
    if (isInTitle(terms, at, roleOf)) continue;
    for (const quote of near)
      if (!found.includes(quote) && isStatement(page.text.slice(quote.start, quote.end), speech))
        found.push(quote);
  }
  return found.slice(0, QUOTES_KEPT);
}
