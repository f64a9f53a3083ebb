// The labels of the tagger: O, then a first-token and a later-token label for each type of name (BIO).

/** Types of names. MISC is everything that isn't a person, organisation or place. */
export type NameLabel = 'PER' | 'ORG' | 'LOC' | 'MISC';

export const NAME_LABELS: readonly NameLabel[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** Number of states a token can be in. */
export const STATES = 1 + 2 * NAME_LABELS.length;

/** State of a token outside any name. */
export const OUTSIDE = 0;

/** State of the first token of a name; `label` is an index into `NAME_LABELS`. */
export function firstState(label: number): number {
  return 1 + 2 * label;
}

/** State of a later token of a name. */
export function laterState(label: number): number {
  return 2 + 2 * label;
}

/** Whether a state opens a name. */
export function opensName(state: number): boolean {
  return (state & 1) === 1;
}

/** Whether a state continues the name of the token before. */
export function continuesName(state: number): boolean {
  return state !== OUTSIDE && (state & 1) === 0;
}

/** Index into `NAME_LABELS` of a state other than `OUTSIDE`. */
export function labelOf(state: number): number {
  return (state - 1) >> 1;
}

/** Whether `to` may follow `from`: a later token only after a token of the same name. */
export function mayFollow(from: number, to: number): boolean {
  return !continuesName(to) || from === to || from === to - 1;
}
