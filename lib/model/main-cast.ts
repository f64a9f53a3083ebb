import type { CastMember, PageAnalysis } from './analysis.ts';
import type { ArticleText, TextBlock } from './article.ts';

/** As many names as fit into the popup with two lines each. */
const MOST = 5;
/** Bonus for a name in the headline, and for one in the first paragraph; a mention in every second paragraph counts as much. */
const HEADLINE = 2.5;
const LEAD = 1.5;
/** Characters; standfirsts are shorter, and the story begins after them. */
const STANDFIRST = 200;
/** Each of the main names it shares sentences with, up to a few. */
const COMPANION = 0.4;
const MOST_COMPANIONS = 3;
/** Without a place in headline or first paragraph, one mention makes nobody a main character. */
const LEAST = 2;

/**
 * The names that carry a story, across all kinds, most important first: those in the headline and the first paragraph,
 * mentioned often, and together with the others. A place isn't chosen just because it is named often.
 * @returns at most five of the cast; at least one if there is a cast
 */
export function mainCast(
  { cast, mentions }: Pick<PageAnalysis, 'cast' | 'mentions'>,
  { blocks, text }: Pick<ArticleText, 'blocks' | 'text'>,
): readonly CastMember[] {
  const headline = namedIn(blocks[0]?.role === 'headline' ? [blocks[0]] : [], mentions);
  const lead = namedIn(leadOf(blocks), mentions);
  const others = new Set(cast.slice(0, 2 * MOST).map(({ entity }) => entity.id));
  const weighed = cast.map(member => {
    const { entity, mentionCount, appearsWith } = member;
    const isSetting = entity.kind === 'place' || entity.kind === 'group';
    const often = isSetting ? 0 : Math.log2(1 + mentionCount);
    const company = appearsWith.filter(id => others.has(id)).length;
    const weight =
      often +
      (headline.has(entity.id) ? HEADLINE : 0) +
      (lead.has(entity.id) ? LEAD : 0) +
      COMPANION * Math.min(company, MOST_COMPANIONS);
    return { member, weight: isSetting ? weight / 2 : weight };
  });
  const words = new Set(text.match(/\p{L}+/gu));
  // The cast is already in order of importance, which decides between equals.
  const sorted = weighed
    .filter(({ member }) => !isShortForKnown(member, cast) && !isCommonWord(member, words))
    .toSorted((a, b) => b.weight - a.weight);
  const main = sorted.filter(({ weight }) => weight >= LEAST).slice(0, MOST);
  return (main.length ? main : sorted.slice(0, 1)).map(({ member }) => member);
}

/** "Court" and "Supreme Court", where "Supreme Court of the United States" is known, aren't two more main characters. */
function isShortForKnown({ entity }: CastMember, cast: readonly CastMember[]): boolean {
  if (entity.source !== 'article') return false;
  return cast.some(
    ({ entity: { source, kind, name } }) =>
      source === 'knowledge' && kind === entity.kind && ` ${name} `.includes(` ${entity.name} `),
  );
}

/** "Royal" is a word, not a main character, in an article that also writes "royal". */
function isCommonWord({ entity: { source, name } }: CastMember, words: ReadonlySet<string>): boolean {
  return source === 'article' && /^\p{Lu}\p{Ll}+$/u.test(name) && words.has(name.toLowerCase());
}

/** The first paragraph, and the second if the first is as short as a standfirst. */
function leadOf(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const [first, second] = blocks.filter(({ role }) => role === 'paragraph');
  if (!first) return [];
  return second && first.end - first.start < STANDFIRST ? [first, second] : [first];
}

function namedIn(blocks: readonly TextBlock[], mentions: PageAnalysis['mentions']): ReadonlySet<string> {
  const isIn = ({ start }: { readonly start: number }): boolean =>
    blocks.some(block => start >= block.start && start < block.end);
  return new Set(mentions.filter(isIn).map(({ entityId }) => entityId));
}
