// How far links can be trusted, as `tools/fit-linker/calibration.ts` counts them (29 November 2026). Right links of those within
// each band of confidence, which is a little higher than the model's probability (`confidence.ts`):
//
//                       0.5–0.6    0.6–0.7    0.7–0.75   0.75–0.8   0.8–0.9    0.9–1
//   reuters2020-dev40   8 of 11    16 of 19   22 of 22   15 of 16   44 of 46   480 of 494
//   ai-era-llm-dev      3 of 3     4 of 4     –          1 of 1     4 of 4     186 of 189
//   headlines           17 of 21   22 of 24   15 of 18   32 of 35   71 of 79   587 of 607
//
// Below 0.75, one in eight is wrong; above it, 7.7 %, 7.8 % and 2.9 % are. Many of these are teams and governments called by
// their place. Most links are sure: 91, 96 and 90 %. Many of the others are compiled people by their full names.

/** Below this probability a name stays unlinked: a wrong card is worse than none. */
export const PROBABLE_FROM = 0.5;

/** From this probability on, a link is sure. */
export const SURE_FROM = 0.75;

/** Other candidates that a probable link lists. A card asks "Which Jordan?" with two in all. */
export const MOST_RUNNERS_UP = 1;

/** Least probability of another candidate that is worth asking about. */
export const RUNNER_UP_FROM = 0.05;
