import type { Candidate, Knowledge } from '../../../knowledge/knowledge.ts';
import { hashText } from '../../../text/hash.ts';
import { signAt } from '../../../text/token-text.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import { containersOf } from '../containers.ts';
import type { LinkContext } from '../link-context.ts';
import { mainLabel, type Surface } from '../surfaces.ts';

// A city and the state that share a name, "New York" and "Washington", told apart by what is around the name.

/** Whether the text says that a candidate is meant, because it is a state. */
export function isStateHere(candidate: Candidate, surface: Surface, context: LinkContext): boolean {
  if (!isState(candidate.ref, context.knowledge)) return false;
  return (
    isCalledState(surface, context) ||
    isAfterUnknownTown(surface, context) ||
    isOfTownHere(candidate.ref, surface, context)
  );
}

/** Whether a place is part of a country, and not just located in it. */
export function isState(ref: number, knowledge: Knowledge): boolean {
  if (knowledge.record(ref).kind !== 'place') return false;
  return (
    containersOf(knowledge, ref).size === 2 &&
    knowledge
      .relationsOf(ref)
      .some(({ name, to }) => name === 'partOf' && containersOf(knowledge, to).size === 1)
  );
}

/** Words before a name that introduce a row of states: "some states, such as New York". */
const ROW_REACH = 4;
const OF = hashText('of');

/** "Upstate New York", "the state of New York", "New York Gov." */
function isCalledState({ names }: Surface, { tokens }: LinkContext): boolean {
  const { keys } = tokens;
  const { regional, states, stateWords, stateOffices } = tokens.words.linker;
  return names.some(({ first, end }) => {
    if (stateOffices.has(keys[end] ?? 0)) return true;
    if (regional.has(keys[first - 1] ?? 0)) return true;
    if (keys[first - 1] === OF && stateWords.has(keys[first - 2] ?? 0)) return true;
    for (let at = first - 1; at >= Math.max(0, first - ROW_REACH); at--)
      if (states.has(keys[at]!)) return true;
    return false;
  });
}

/** "Conway, Washington," with Conway unknown: a town is followed by its state, and not by another city. */
function isAfterUnknownTown(surface: Surface, context: LinkContext): boolean {
  const { tokens, places, settledLinks, knowledge } = context;
  return surface.names.some(({ first, end }) => {
    if (signAt(tokens, first - 1) !== ',' || !isClosed(tokens, end)) return false;
    const town = places.endingAt(first - 1);
    const name = town?.names.find(each => each.end === first - 1);
    if (!town || !name || mainLabel(town) !== 'LOC' || places.beside(surface).some(other => other !== town))
      return false;
    const isInRow =
      signAt(tokens, name.first - 1) === ',' && !(tokens.shapes[name.first]! & Shape.blockStart);
    const known = settledLinks.get(town)?.ref;
    return !isInRow && (known === undefined || knowledge.record(known).context === '');
  });
}

/** Whether no word follows in the same clause. */
function isClosed(tokens: Tokens, end: number): boolean {
  const { count, shapes } = tokens;
  return end >= count || (shapes[end]! & Shape.blockStart) !== 0 || /[,.;:()—–]/.test(signAt(tokens, end));
}

/**
 * "A New York man" in a text about Ithaca: it names a town of the state, and nothing that has to do with the city.
 * "Washington" stands for a government, too, if the text names anything else in the country.
 */
function isOfTownHere(ref: number, surface: Surface, context: LinkContext): boolean {
  const { afterPlaceWord, beforeNoun, beforePossessive } = context.cues(surface);
  if (context.isSport || afterPlaceWord > 0 || beforeNoun + beforePossessive === 0) return false;
  const { knowledge } = context;
  const rivals = surface.candidates.filter(other => other.ref !== ref);
  if (rivals.some(rival => isSpokenFor(rival.ref, ref, surface, context))) return false;
  const places = context.refsElsewhere(surface).map(other => containersOf(knowledge, other));
  const here = places.filter(around => around.has(ref));
  const hasOwnCity = rivals.some(rival => containersOf(knowledge, rival.ref).has(ref));
  if (hasOwnCity) return beforeNoun > 0 && here.length > 0;
  const country = [...containersOf(knowledge, ref)].at(-1)!;
  return here.length > 1 && !places.some(around => around.has(country) && !around.has(ref));
}

/** Who reports on other places than their own. */
const PRESS = /\b(?:news|newspaper|daily|magazine)\b/;

/** Whether the text has evidence for a rival of the state, or names something else that has to do with it. */
function isSpokenFor(rival: number, state: number, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  const { near, far } = context.evidence(rival, surface);
  if (near + far > 0) return true;
  const related = knowledge.relatedTo(rival);
  const around = containersOf(knowledge, state);
  return context
    .refsElsewhere(surface)
    .filter(other => !PRESS.test(knowledge.record(other).context))
    .some(
      other =>
        other === rival ||
        containersOf(knowledge, other).has(rival) ||
        // The country that both are in says nothing.
        (!around.has(other) && related.includes(other)),
    );
}
