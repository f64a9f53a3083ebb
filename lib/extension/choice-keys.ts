// Apart from the choices themselves: the gate in every page reads one of them without all that they need.

/** One storage key for each choice, so that two writers do not undo each other. */
export const CHOICE_PREFIX = 'choice.';
