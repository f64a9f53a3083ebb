import { gazetteer } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Expectations } from '../linking/expectations.ts';
import { groupBySurface, type Surface } from '../linking/surfaces.ts';
import type { LinkedText } from '../linking/text-context.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { markAddresses } from './addresses.ts';
import { withoutBareStates } from './bare-states.ts';
import { addBodyHeads } from './body-heads.ts';
import { markHeadlineCase, trueCase } from './headline-case.ts';
import type { Name } from './name.ts';
import { isNotName } from './not-names/not-names.ts';
import { shortenOwners } from './owned-by-persons.ts';
import { joinOwnedTitles } from './owned-titles.ts';
import { makePersonsWhole } from './persons/whole-persons.ts';
import { proposeNames } from './propose-names.ts';
import { addRepeatedSurnames } from './repeated-surnames.ts';

/** The names of a text, not yet linked. */
export interface Surfaces {
  readonly text: LinkedText;
  /** In the order of the text, never overlapping. */
  readonly names: readonly Name[];
  readonly surfaces: readonly Surface[];
}

const NOTHING_ORDINARY = (): boolean => false;

/**
 * Finds the names in a text, with every candidate for each.
 * @param tagger null for a language it hasn't learned: only known names are found then
 * @param expected what the caller expects in the text
 */
export function findSurfaces(
  printed: Tokens,
  knowledge: Knowledge,
  tagger: Tagger | null,
  expected: Expectations,
): Surfaces {
  const isOrdinary = tagger ? tagger.isOrdinary : NOTHING_ORDINARY;
  const addresses = markAddresses(printed);
  const isOutside = (first: number): boolean => addresses?.[first] !== 1;
  const found = knowledge.match(printed).filter(({ first }) => isOutside(first));
  const matches = withoutBareStates(found, printed, knowledge);
  const headlines = markHeadlineCase(printed, isOrdinary);
  const tokens = trueCase(printed, headlines, matches, isOrdinary);
  const tagged = tagger ? tagger.tag(tokens, gazetteer(knowledge, tokens, matches)) : [];
  const seen = addresses ? tagged.filter(({ firstToken }) => isOutside(firstToken)) : tagged;
  const proposed = proposeNames(tokens, matches, seen, isOrdinary, headlines, ref => knowledge.record(ref));
  const whole =
    tagger && tokens.words.hasTornPersons ? makePersonsWhole(proposed, tokens, headlines) : proposed;
  const repeated = addRepeatedSurnames(tokens, shortenOwners(tokens, whole));
  const kept = addBodyHeads(tokens, repeated, headlines).filter(name => !isNotName(tokens, name));
  const names = joinOwnedTitles(tokens, kept);
  const text = { tokens, headlines, isOrdinary, isTagged: tagger !== null, expected };
  return { text, names, surfaces: groupBySurface(tokens, names) };
}
