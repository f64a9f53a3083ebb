// How far links can be trusted. On the development headlines, of the links from each probability on, as printed by
// `annotate` (28 November 2026; "found" is the share of known names that get the right link):
//
//   from     0.5    0.6    0.7    0.75   0.8    0.85   0.9
//   wrong    3.9 %  3.3 %  2.0 %  1.6 %  1.6 %  1.2 %  1.2 %
//   found    82     81     78     76     75     72     63
//
// Weights that haven't seen a headline get about twice as many wrong, so 0.75 keeps sure links below 3 % wrong or near it.

/** Below this probability a name stays unlinked: a wrong card is worse than none. */
export const PROBABLE_FROM = 0.5;

/** From this probability on, a link is sure. */
export const SURE_FROM = 0.75;

/** Other candidates that a probable link lists. A card asks "Which Jordan?" with two in all. */
export const MOST_RUNNERS_UP = 1;

/** Least probability of another candidate that is worth asking about. */
export const RUNNER_UP_FROM = 0.05;
