import type { CastMember } from '../../model/analysis.ts';
import type { ArticleText, Span } from '../../model/article.ts';
import type { Kind } from '../../model/kind.ts';
import type { Prior } from '../../model/prior.ts';
import type { Appearance, Part } from './appearances.ts';
import { type Frame, frameOf, isIn } from './frame.ts';
import { isCalledByNoun, isHeadlineName, type Story } from './named-once.ts';
import { isPlatform } from './platforms.ts';
import { isCalledLikePress, isOwnHost, isOwnOutlet, isReporter } from './press.ts';

/** A member of the cast, as its ranking sees it. */
export interface Candidate {
  readonly member: CastMember;
  readonly appearances: readonly Appearance[];
  /** A newspaper, broadcaster or agency. */
  readonly isPress: boolean;
}

/** How much each member of a cast matters to the story; comparable only within it. */
export interface Weights {
  /** For what it does; 0 for those who are only quoted, passed by or in the background. */
  asActor(candidate: Candidate): number;
  /** For a place or event: for being where it all happens, however often it is named. */
  asSetting(candidate: Candidate): number;
}

/** How much a mention counts; the weight grows with the logarithm of their sum. */
const MENTION: Record<Part, number> = { leading: 1, named: 0.5, background: 0.25 };
/** Bonus for a name in the headline, and for one in the first paragraph; five leading mentions weigh 2.6. */
const HEADLINE = 2.5;
const LEAD = 1.5;
/** For the rest, the earlier the more; nothing is left of it at the end. */
const EARLY = 1;
/** Each of the main names it shares sentences with, up to a few. */
const COMPANION = 0.4;
const MOST_COMPANIONS = 3;
/** Share of the weight of a place that isn't in the headline, and of one that only is where things happen. */
const SETTING = 0.6;
/** Share of the weight of a name that may mean somebody else. */
const DOUBT = 0.8;

/** Sentences about an outlet in an article that doesn't just quote it. */
const ABOUT_PRESS = 4;
/** Times from which a thing matters even if no sentence is about it. */
const OFTEN = 4;
/** Characters; somebody that a longer article names once, below the headline, is passed by. */
const LONG = 3_000;
/** A first paragraph with more people than this lists them. */
const LIST = 3;

/** Where things happen, or whose they are. */
const SETTINGS: ReadonlySet<Kind> = new Set<Kind>(['place', 'group', 'event']);

/**
 * @param companions ids of the names that count as company
 * @param prior whose page it is
 */
export function weigh(
  cast: readonly Candidate[],
  companions: ReadonlySet<string>,
  { blocks, text }: Pick<ArticleText, 'blocks' | 'text'>,
  prior: Prior,
): Weights {
  const frame = frameOf({ blocks, text });
  const end = Math.max(1, blocks.at(-1)?.end ?? 0);
  const story = { text, cast };
  const people = cast.filter(({ member }) => member.entity.kind === 'person');
  const isCrowded = people.filter(({ appearances }) => isAnyIn(frame.lead, appearances)).length > LIST;

  return {
    asActor({ member, appearances, isPress }) {
      const { entity } = member;
      const isSetting = SETTINGS.has(entity.kind);
      const isNamed = appearances.some(place => !place.isDemonym && place.part !== 'background');
      const told = appearances.filter(place => {
        if (isIn(frame.credits, place)) return false;
        return !isSetting || place.part !== 'background' || (place.isDemonym && isNamed);
      });
      const inHeadline = isAnyIn(frame.headline, told);
      const isQuoted =
        told.filter(({ part }) => part === 'leading').length < ABOUT_PRESS &&
        (isPress || isCalledLikePress(entity) || isReporter(entity, appearances, text));
      const isOwn = isOwnOutlet(entity, prior) || isOwnHost(entity, appearances, text, prior);
      // "The Lind Post view on ferries" isn't about the paper.
      if (isOwn && (!inHeadline || told.length < 2)) return 0;
      if (!inHeadline && (isQuoted || isPassedBy(entity.kind, told) || isPlatform(entity.kind, told, text)))
        return 0;
      if (told.length < 2 && isTooSlight(member, told, { frame, story, isBusy: isCrowded || end > LONG }))
        return 0;
      const isDoubtful = appearances.every(({ isGuess }) => isGuess);
      const often = Math.log2(1 + told.reduce((sum, { part }) => sum + MENTION[part], 0));
      return (
        (often + placeOf(told) + companyOf(member)) *
        (isSetting && !inHeadline && !actsOften(told) ? SETTING : 1) *
        (isDoubtful ? DOUBT : 1)
      );
    },

    asSetting({ member, appearances }) {
      if (member.entity.kind === 'group' || !SETTINGS.has(member.entity.kind)) return 0;
      const told = appearances.filter(
        place => !isIn(frame.credits, place) && !place.isCommon && !place.isAttribute,
      );
      if (told.every(({ isDemonym }) => isDemonym)) return 0;
      return (placeOf(told) + companyOf(member)) * SETTING;
    },
  };

  /** For where it is named. */
  function placeOf(told: readonly Appearance[]): number {
    const inFrame = (isAnyIn(frame.headline, told) ? HEADLINE : 0) + (isAnyIn(frame.lead, told) ? LEAD : 0);
    if (inFrame) return inFrame;
    const before = Math.min(1, (told[0]?.start ?? end) / end);
    return EARLY * (1 - before) ** 2;
  }

  function companyOf({ appearsWith }: CastMember): number {
    const company = appearsWith.filter(id => companions.has(id)).length;
    return COMPANION * Math.min(company, MOST_COMPANIONS);
  }
}

function isAnyIn(spans: readonly Span[], places: readonly Appearance[]): boolean {
  return places.some(place => isIn(spans, place));
}

function actsOften(told: readonly Appearance[]): boolean {
  return told.filter(({ part }) => part === 'leading').length > OFTEN;
}

/** Whether no sentence is about a thing: "in a post on Elm", "ambassador to the League", "the silver Elm". */
function isPassedBy(kind: Kind, told: readonly Appearance[]): boolean {
  if (kind === 'person') return false;
  if (told.every(({ isCommon }) => isCommon)) return true;
  if (told.some(({ part }) => part === 'leading')) return false;
  return told.length < OFTEN || told.every(({ part }) => part === 'background');
}

/** Whether a single mention says too little for a main character: names of the article are then often none. */
function isTooSlight(
  member: CastMember,
  told: readonly Appearance[],
  { frame, story, isBusy }: { readonly frame: Frame; readonly story: Story; readonly isBusy: boolean },
): boolean {
  const { kind, source } = member.entity;
  if (kind === 'group') return true;
  if (isAnyIn(frame.headline, told)) {
    if (kind === 'work' && told.every(({ isCommon }) => isCommon)) return true;
    return source === 'article' && member.mentionCount < 2 && !isHeadlineName(member, told, frame, story);
  }
  if (kind === 'place' || !isAnyIn(frame.lead, told)) return true;
  if (kind === 'person' && told.every(({ part }) => part === 'background')) return true;
  if (kind === 'person') return isBusy;
  return (source === 'article' || kind === 'work') && !isCalledByNoun(kind, told, story);
}
