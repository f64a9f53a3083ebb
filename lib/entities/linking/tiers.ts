// How far links can be trusted, as `tools/fit-linker/calibration.ts` counts them (28 November 2026). Right links of those within
// each band of confidence:
//
//                       0.5–0.6    0.6–0.7    0.7–0.75   0.75–0.8   0.8–0.9    0.9–1
//   reuters2020-dev40   7 of 8     17 of 18   12 of 15   15 of 18   44 of 47   443 of 471
//   ai-era-llm-dev      3 of 3     4 of 4     4 of 5     9 of 9     5 of 5     167 of 172
//   headlines           13 of 20   22 of 33   14 of 17   8 of 9     94 of 98   533 of 545
//
// Below 0.75, one in five is wrong; above it, 2.6 % are on headlines, 2.7 % and 6.3 % on the other two. Many of the last are
// teams and governments called by their place. Nearly all links are sure: 93, 94 and 90 %.

/** Below this probability a name stays unlinked: a wrong card is worse than none. */
export const PROBABLE_FROM = 0.5;

/** From this probability on, a link is sure. */
export const SURE_FROM = 0.75;

/** Other candidates that a probable link lists. A card asks "Which Jordan?" with two in all. */
export const MOST_RUNNERS_UP = 1;

/** Least probability of another candidate that is worth asking about. */
export const RUNNER_UP_FROM = 0.05;
