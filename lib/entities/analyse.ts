import { idOf } from '../knowledge/entry.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CastMember, Certainty, LinkedMention, PageAnalysis } from '../model/analysis.ts';
import type { ArticleText, Span, TextBlock } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Prior } from '../model/prior.ts';
import type { ReadLanguage } from '../model/read-language.ts';
import type { LanguageWords } from '../text/languages/language-words.ts';
import { LANGUAGE_WORDS } from '../text/languages/languages.ts';
import { tokenize } from '../text/tokenize.ts';
import { appearancesOf } from './cast/appearances.ts';
import type { Candidate } from './cast/candidate.ts';
import { mainCast } from './cast/main-cast.ts';
import { isPress } from './cast/press.ts';
import { salience } from './cast/salience.ts';
import type { Referent } from './coreference/referent.ts';
import { type Found, findMentions } from './find-mentions.ts';
import { expectationsOf } from './linking/expectations.ts';
import type { Link } from './linking/link.ts';
import { SURE_FROM } from './linking/tiers.ts';
import { type Sentence, sentenceAt, splitSentences } from './sentences.ts';
import type { Tagger } from './tagger/tagger.ts';

/** What reading an article takes. */
export interface Reader {
  readonly knowledge: Knowledge;
  /** The article's language and its tagger; null if it has none, so that only known names can be found. */
  readonly learnt: { readonly language: ReadLanguage; readonly tagger: Tagger } | null;
}

/** Analyses an article: its names, what they refer to, and its cast, most important first. */
export function analyse(article: ArticleText, reader: Reader, prior: Prior = {}): PageAnalysis {
  const words = wordsFor(reader);
  const { candidates, mentions } = readCast(article, reader, prior);
  return {
    cast: candidates.map(({ member }) => member),
    main: mainCast(candidates, article, words.linker.titles, prior).map(({ entity }) => entity.id),
    mentions,
    reading: reader.learnt?.language ?? 'known-names-only',
  };
}

/** The words of the language that an article is read in. */
export function wordsFor({ learnt }: Reader): LanguageWords {
  return LANGUAGE_WORDS[learnt?.language ?? 'en'];
}

/** Finds an article's names and what they refer to; the main cast is chosen among the candidates, most important first. */
export function readCast(
  article: ArticleText,
  reader: Reader,
  prior: Prior,
): { readonly candidates: readonly Candidate[]; readonly mentions: readonly LinkedMention[] } {
  const { knowledge, learnt } = reader;
  const tokens = tokenize(article.text, wordsFor(reader));
  const found = findMentions(tokens, knowledge, learnt?.tagger ?? null, expectationsOf(prior, knowledge));
  const sentences = splitSentences(tokens);
  const drafts = draftCast(found, article, sentences);
  const ids = new Map<Referent, string>();
  const taken = new Set<string>();
  for (const draft of drafts) {
    const id = entityId(draft, article.text, knowledge, taken);
    ids.set(draft.referent, id);
    taken.add(id);
  }
  const castRefs = new Set(drafts.flatMap(({ referent }) => referent.link?.ref ?? []));
  const company = sharedSentences(drafts, ids);
  const cast = drafts.map((draft): CastMember => {
    const id = ids.get(draft.referent)!;
    return {
      entity: entityOf(draft, id, article.text, knowledge, castRefs),
      introduction: introduction(draft, article, sentences),
      appearsWith: company.get(id) ?? [],
      mentionCount: draft.mentions.length,
    };
  });
  const mentions = found.map(
    ({ start, end, kind, confidence, link, referent }): LinkedMention => ({
      start,
      end,
      kind,
      confidence,
      entityId: ids.get(referent)!,
      ...certaintyOf(link, knowledge),
    }),
  );
  const candidates = drafts.map((draft, at) => ({
    member: cast[at]!,
    appearances: appearancesOf(draft.mentions, cast[at]!.entity.kind, tokens),
    isPress: draft.referent.link !== null && isPress(knowledge.record(draft.referent.link.ref)),
  }));
  return { candidates, mentions };
}

function certaintyOf(link: Link | null, knowledge: Knowledge): Certainty {
  if (!link || link.probability >= SURE_FROM) return { tier: 'sure' };
  return { tier: 'probable', runnersUp: link.runnersUp.map(ref => knowledge.entity(ref, NO_CAST)) };
}

/** No card opens the relations of an entity that may not be meant. */
const NO_CAST: ReadonlySet<number> = new Set();

/** Most members of one sentence to pair: a list of fifty names says little about any two. */
const SENTENCE_CAST = 12;
/** Most companions to list per member. */
const COMPANY = 8;

/** A cast member under construction. */
interface Draft {
  readonly referent: Referent;
  readonly mentions: readonly Found[];
  readonly sentences: ReadonlySet<number>;
  readonly salience: number;
}

function draftCast(found: readonly Found[], article: ArticleText, sentences: readonly Sentence[]): Draft[] {
  const byReferent = new Map<Referent, Found[]>();
  for (const mention of found) {
    const known = byReferent.get(mention.referent);
    if (known) known.push(mention);
    else byReferent.set(mention.referent, [mention]);
  }
  const drafts = [...byReferent].map(([referent, mentions]): Draft => {
    const { blocks, inHeadline } = blocksOf(mentions, article.blocks);
    const first = mentions[0]!;
    return {
      referent,
      mentions,
      sentences: new Set(mentions.map(({ start }) => sentenceAt(sentences, start))),
      salience: salience({
        kind: first.kind,
        mentions: mentions.length,
        firstAt: first.start / Math.max(1, article.text.length),
        inHeadline,
        blocks,
        known: referent.link !== null,
      }),
    };
  });
  return drafts.sort((a, b) => b.salience - a.salience || a.mentions[0]!.start - b.mentions[0]!.start);
}

/** How many blocks have some mentions, which are in text order, and whether one of those blocks is a headline. */
function blocksOf(
  mentions: readonly Found[],
  blocks: readonly TextBlock[],
): { blocks: number; inHeadline: boolean } {
  let count = 0;
  let last = -1;
  let inHeadline = false;
  for (const { start } of mentions) {
    const at = sentenceAt(blocks, start);
    if (at === last) continue;
    last = at;
    count++;
    if (blockAt(blocks, start)?.role === 'headline') inHeadline = true;
  }
  return { blocks: count, inHeadline };
}

function entityId(
  { referent }: Draft,
  text: string,
  knowledge: Knowledge,
  taken: ReadonlySet<string>,
): string {
  if (referent.link) return knowledge.record(referent.link.ref).id;
  const { start, end } = fullestMention(referent);
  const id = `here-${idOf(text.slice(start, end))}`;
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** The entity, with its relations to other cast members: no card can open the rest. */
function entityOf(
  { referent, mentions }: Draft,
  id: string,
  text: string,
  knowledge: Knowledge,
  castRefs: ReadonlySet<number>,
): Entity {
  if (referent.link) return knowledge.entity(referent.link.ref, castRefs);
  const { start, end } = fullestMention(referent);
  return { source: 'article', id, name: text.slice(start, end), kind: mentions[0]!.kind };
}

/** The first sentence of running text with its fullest name: headlines and surnames don't introduce anyone. */
function introduction({ mentions }: Draft, { blocks }: ArticleText, sentences: readonly Sentence[]): Span {
  const inText = mentions.filter(({ start }) => blockAt(blocks, start)?.role !== 'headline');
  const fullest = (inText.length ? inText : mentions).reduce((best, mention) =>
    mention.end - mention.start > best.end - best.start ? mention : best,
  );
  const { start, end } = sentences[sentenceAt(sentences, fullest.start)]!;
  return { start, end };
}

/** For each id, the ids it shares sentences with, most frequent first. */
function sharedSentences(
  drafts: readonly Draft[],
  ids: ReadonlyMap<Referent, string>,
): Map<string, string[]> {
  const inSentence = new Map<number, string[]>();
  for (const { referent, sentences } of drafts)
    for (const sentence of sentences) {
      const present = inSentence.get(sentence);
      if (!present) inSentence.set(sentence, [ids.get(referent)!]);
      else if (present.length < SENTENCE_CAST) present.push(ids.get(referent)!);
    }
  const counts = new Map<string, Map<string, number>>();
  for (const present of inSentence.values())
    for (const id of present) {
      const others = counts.get(id) ?? new Map<string, number>();
      counts.set(id, others);
      for (const other of present) if (other !== id) others.set(other, (others.get(other) ?? 0) + 1);
    }
  return new Map(
    [...counts].map(([id, others]) => [
      id,
      [...others]
        .sort((a, b) => b[1] - a[1])
        .slice(0, COMPANY)
        .map(([other]) => other),
    ]),
  );
}

/** Where the referent is named most fully: the first name of its own surface. */
function fullestMention({ surface }: Referent): Span {
  return surface.span;
}

function blockAt(blocks: readonly TextBlock[], offset: number): TextBlock | undefined {
  const block = blocks[sentenceAt(blocks, offset)];
  return block && block.start <= offset ? block : undefined;
}
