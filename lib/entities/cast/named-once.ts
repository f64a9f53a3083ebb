import type { CastMember } from '../../model/analysis.ts';
import type { Kind } from '../../model/kind.ts';
import type { Appearance } from './appearances.ts';
import type { Frame } from './frame.ts';

/** What decides whether somebody or something that is named only once carries the story all the same. */
export interface Story {
  readonly text: string;
  readonly cast: readonly { readonly member: CastMember; readonly appearances: readonly Appearance[] }[];
}

/** Letters; shorter words say nothing about the style of a headline. */
const LONG_WORD = 4;

/**
 * Whether a headline surely names somebody who isn't named again: capital letters say that it is a name, and they do
 * something there. "Ferry captain Ada Berg retires", but not "Old Captains Find New Ships".
 */
export function isHeadlineName(
  { entity: { kind, name } }: CastMember,
  told: readonly Appearance[],
  { headline }: Frame,
  { text }: Story,
): boolean {
  if (
    kind !== 'person' ||
    !name.includes(' ') ||
    !/\p{L}\p{Ll} \p{Lu}/u.test(name) ||
    told.every(({ part }) => part === 'background')
  )
    return false;
  return headline.some(({ start, end }) => {
    const rest = text.slice(start, end).replace(name, ' ');
    const words = (rest.match(/\p{L}+/gu) ?? []).filter(word => word.length >= LONG_WORD);
    return words.filter(word => /^\p{Ll}/u.test(word)).length > words.length / 2;
  });
}

/** What a text calls a body, a product or a work after its name: "the start-up", "the anthology". */
const NOUNS: Readonly<Partial<Record<Kind, RegExp>>> = {
  organization:
    /\b(?:the|this) (?:agency|band|brand|business|charity|club|company|firm|foundation|group|lab|label|museum|nonprofit|organi[sz]ation|retailer|school|start-?up|team|union)\b|\b(?:la empresa|la compañía|la entidad|l[’']entreprise|la société|l[’']association|das unternehmen|die firma|der verein|l[’']azienda|la società|a empresa|a companhia)(?!\p{L})/giu,
  product:
    /\b(?:the|this) (?:app|car|chip|chatbot|console|device|drug|game|headset|model|phone|platform|service|software|tablet|tool|vaccine|vehicle|website)\b/giu,
  work: /\b(?:the|this) (?:album|anthology|book|collection|documentary|exhibition|film|game|memoir|movie|novel|paper|play|podcast|report|series|show|song|study)\b/giu,
};

/** As often as a noun must stand for the name. */
const OFTEN = 3;

/** Whether the rest of the text calls something by a common noun, and nothing else of its kind opens the story. */
export function isCalledByNoun(kind: Kind, [first]: readonly Appearance[], { text, cast }: Story): boolean {
  const nouns = NOUNS[kind];
  if (!nouns || !first || first.part !== 'leading') return false;
  const isRivalled = cast.some(
    ({ member, appearances: [other] }) => member.entity.kind === kind && other && other.start < first.start,
  );
  return !isRivalled && (text.slice(first.start).match(nouns) ?? []).length >= OFTEN;
}
