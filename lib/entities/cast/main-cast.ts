import type { CastMember } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Prior } from '../../model/prior.ts';
import { isCommonNoun, isCommonWord, isNamedTwice, isOnlyMaker, isRunIntoAuthor } from './doubles.ts';
import { isOwnOutlet } from './press.ts';
import { type Candidate, weigh } from './weigh.ts';

/** As many names as fit into the popup with two lines each. */
const MOST = 5;
/** Below it, nobody is a main character. */
const LEAST = 1.9;
/** Nor is anybody with less than this share of the weight of the first. */
const SHARE = 0.4;
/** Fewer than these leave room for the place where the story happens. */
const FEW = 3;

/**
 * The names that carry a story, across all kinds, most important first: those in the headline and the first paragraph, in
 * many sentences that are about them, and together with the others. A place counts if it acts, an outlet if the story is
 * about it. `weigh.ts` says how much. `docs/errors.md` says what is right, and how often it is.
 * @param cast in order of importance, which decides between equals
 * @param prior whose page it is
 * @returns at most five of the cast; at least one if there is a cast
 */
export function mainCast(
  cast: readonly Candidate[],
  article: Pick<ArticleText, 'blocks' | 'text'>,
  prior: Prior = {},
): readonly CastMember[] {
  const companions = new Set(cast.slice(0, 2 * MOST).map(({ member }) => member.entity.id));
  const weights = weigh(cast, companions, article, prior);
  const headline = headlineOf(article);
  const names = cast.filter(
    candidate =>
      !isNoName(candidate, article.text) &&
      !isRunIntoAuthor(candidate.member, cast) &&
      !isOnlyMaker(candidate.member, cast, headline),
  );
  const main: CastMember[] = [];
  for (const { member } of ranked(names, weights.asActor, SHARE))
    if (main.length < MOST && !isNamedTwice(member, main, cast, headline)) main.push(member);
  for (const { member } of ranked(names, weights.asSetting))
    if (main.length < FEW && !main.includes(member)) main.push(member);
  if (main.length) return main;
  const rest = names.length ? names : cast;
  const first = rest.find(candidate => !isScenery(candidate, prior)) ?? rest[0];
  return first ? [first.member] : [];
}

function ranked(
  cast: readonly Candidate[],
  weightOf: (candidate: Candidate) => number,
  share = 0,
): readonly Candidate[] {
  const weights = new Map(cast.map(candidate => [candidate, weightOf(candidate)]));
  const least = Math.max(LEAST, share * Math.max(...weights.values()));
  return cast
    .filter(candidate => weights.get(candidate)! >= least)
    .toSorted((a, b) => weights.get(b)! - weights.get(a)!);
}

function headlineOf({ blocks, text }: Pick<ArticleText, 'blocks' | 'text'>): string {
  const [first] = blocks;
  return first?.role === 'headline' ? text.slice(first.start, first.end) : '';
}

/** Events, outlets that are quoted, and the page's own. */
function isScenery({ member: { entity }, isPress }: Candidate, prior: Prior): boolean {
  return entity.kind === 'event' || isPress || isOwnOutlet(entity, prior);
}

function isNoName({ member, appearances }: Candidate, text: string): boolean {
  return isCommonWord(member, text) || isCommonNoun(member, appearances);
}
