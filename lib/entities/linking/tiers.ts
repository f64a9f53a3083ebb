// How far links can be trusted, as `tools/fit-linker/calibration.ts` counts them (28 November 2026). Right links of those within
// each band of confidence:
//
//                       0.5–0.6    0.6–0.7    0.7–0.75   0.75–0.8   0.8–0.9    0.9–1
//   reuters2020-dev40   6 of 11    30 of 34   16 of 21   21 of 22   37 of 39   451 of 478
//   ai-era-llm-dev      5 of 5     3 of 3     1 of 1     0 of 1     8 of 8     175 of 180
//   headlines           18 of 23   28 of 36   23 of 26   26 of 29   90 of 95   563 of 571
//
// Below 0.75, one in five is wrong; above it, 5.6 %, 3.2 % and 2.3 % are. Many of these are teams and governments called by
// their place. Most links are sure: 89, 95 and 89 %. Many of the others are compiled people by their full names.

/** Below this probability a name stays unlinked: a wrong card is worse than none. */
export const PROBABLE_FROM = 0.5;

/** From this probability on, a link is sure. */
export const SURE_FROM = 0.75;

/** Other candidates that a probable link lists. A card asks "Which Jordan?" with two in all. */
export const MOST_RUNNERS_UP = 1;

/** Least probability of another candidate that is worth asking about. */
export const RUNNER_UP_FROM = 0.05;
