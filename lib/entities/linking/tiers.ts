// How far links can be trusted, as `tools/fit-linker/calibration.ts` counts them (28 November 2026). Right links of those within
// each band of confidence:
//
//                       0.5–0.6    0.6–0.7    0.7–0.75   0.75–0.8   0.8–0.9    0.9–1
//   reuters2020-dev40   9 of 17    23 of 29   27 of 29   22 of 23   44 of 45   461 of 478
//   ai-era-llm-dev      4 of 4     3 of 3     1 of 2     –          7 of 7     176 of 181
//   headlines           21 of 26   23 of 26   25 of 29   25 of 28   93 of 101  558 of 569
//
// Below 0.75, one in six is wrong; above it, 7.8 %, 5.9 % and 2.7 % are. Many of these are teams and governments called by
// their place. Most links are sure: 88, 95 and 90 %. Many of the others are compiled people by their full names.

/** Below this probability a name stays unlinked: a wrong card is worse than none. */
export const PROBABLE_FROM = 0.5;

/** From this probability on, a link is sure. */
export const SURE_FROM = 0.75;

/** Other candidates that a probable link lists. A card asks "Which Jordan?" with two in all. */
export const MOST_RUNNERS_UP = 1;

/** Least probability of another candidate that is worth asking about. */
export const RUNNER_UP_FROM = 0.05;
