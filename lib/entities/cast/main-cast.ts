import type { CastMember } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Prior } from '../../model/prior.ts';
import type { WordKeys } from '../../text/languages/language-words.ts';
import type { Candidate } from './candidate.ts';
import { isNamedTwice } from './doubles.ts';
import { poolForms } from './forms.ts';
import { frameOf, isIn } from './frame.ts';
import { isRuledOut, type Story } from './ruled-out.ts';
import { type Features, featuresOf, saidOf } from './salience-features.ts';
import { MAIN_FROM, SALIENCE_WEIGHTS } from './salience-weights.ts';

/** As many names as fit into the popup with two lines each. */
const MOST = 5;

/** A name that may carry the story. */
export interface Contender {
  readonly member: CastMember;
  readonly features: Features;
}

/** What the main cast of one article is chosen from. */
export interface Contest {
  readonly story: Story;
  /** In order of importance, which decides between equals. */
  readonly contenders: readonly Contender[];
}

/** How the main cast is chosen: the weight of each feature, and the log-odds from which a name is a main character. */
export interface Choice {
  readonly weights: Readonly<Record<keyof Features, number>>;
  readonly from: number;
}

const SHIPPED: Choice = { weights: SALIENCE_WEIGHTS, from: MAIN_FROM };

/**
 * The names that carry a story, across all kinds, most important first: `salience-features.ts` has what tells, `ruled-out.ts` what is
 * never one. `docs/errors.md` says what is right, and how often it is.
 * @param cast in order of importance, which decides between equals
 * @param titles words before a surname that aren't part of a name, in the article's language
 * @param prior whose page it is
 * @returns at most five of the cast; at least one if there is a cast
 */
export function mainCast(
  cast: readonly Candidate[],
  article: Pick<ArticleText, 'blocks' | 'text'>,
  titles: WordKeys,
  prior: Prior = {},
): readonly CastMember[] {
  return chooseMain(contestOf(cast, article, titles, prior), SHIPPED);
}

/** Reads the features of every name that isn't ruled out. */
export function contestOf(
  cast: readonly Candidate[],
  article: Pick<ArticleText, 'blocks' | 'text'>,
  titles: WordKeys,
  prior: Prior,
): Contest {
  const frame = frameOf(article);
  const [headline = { start: 0, end: 0 }] = frame.headline;
  const story = {
    text: article.text,
    headline: article.text.slice(headline.start, headline.end),
    cast: poolForms(cast, article, titles),
    prior,
  };
  const told = story.cast.map(candidate => ({
    candidate,
    places: candidate.appearances.filter(place => !isIn(frame.credits, place)),
  }));
  const most = Math.max(0, ...told.map(({ places }) => saidOf(places)));
  const contenders = told
    .filter(({ candidate, places }) => places.length > 0 && !isRuledOut(candidate, places, frame, story))
    .map(({ candidate, places }) => ({
      member: candidate.member,
      features: featuresOf(candidate, places, { article, frame, most }),
    }));
  return { story, contenders };
}

/** Chooses the contenders with the highest log-odds, at most five and none twice; at least one name if there is any. */
export function chooseMain({ story, contenders }: Contest, { weights, from }: Choice): readonly CastMember[] {
  const ranked = contenders
    .map(({ member, features }) => ({ member, salience: logOdds(features, weights) }))
    .toSorted((a, b) => b.salience - a.salience);
  const main: CastMember[] = [];
  for (const { member, salience } of ranked) {
    if (main.length === MOST || (main.length > 0 && salience < from)) break;
    if (!isNamedTwice(member, main, story.cast, story.headline)) main.push(member);
  }
  return main.length ? main : story.cast.slice(0, 1).map(({ member }) => member);
}

function logOdds(features: Features, weights: Choice['weights']): number {
  let sum = 0;
  for (const feature of Object.keys(features) as (keyof Features)[])
    sum += weights[feature] * features[feature];
  return sum;
}
