// How far links can be trusted, as `tools/fit-linker/calibration.ts` counts them (28 November 2026). Right links of those within
// each band of confidence:
//
//                       0.5–0.6    0.6–0.7    0.7–0.75   0.75–0.8   0.8–0.9    0.9–1
//   reuters2020-dev40   6 of 7     12 of 17   10 of 12   22 of 25   33 of 33   454 of 483
//   ai-era-llm-dev      2 of 2     2 of 3     3 of 3     –          15 of 15   167 of 172
//   headlines           11 of 21   23 of 30   11 of 13   16 of 20   88 of 98   592 of 602
//
// Below 0.75, one in four is wrong; above it, 5.9 %, 2.7 % and 3.3 % are. Many of these are teams and governments called by
// their place. Nearly all links are sure: 94, 96 and 92 %.

/** Below this probability a name stays unlinked: a wrong card is worse than none. */
export const PROBABLE_FROM = 0.5;

/** From this probability on, a link is sure. */
export const SURE_FROM = 0.75;

/** Other candidates that a probable link lists. A card asks "Which Jordan?" with two in all. */
export const MOST_RUNNERS_UP = 1;

/** Least probability of another candidate that is worth asking about. */
export const RUNNER_UP_FROM = 0.05;
