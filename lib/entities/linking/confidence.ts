/** Fitted on reuters2020, ai-era and headlines, whose labels are by title, like the entries; checked on msnbc. */
const SHARPNESS = 1.1;

/**
 * How often links of a probability are right, 0 to 1. `rule-out/` takes away many that are wrong, which the model knows
 * nothing about: those left are right more often than it says. Temperature scaling, after Guo et al. (2017).
 * @param probability what the model says, above 0
 */
export function confidenceOf(probability: number): number {
  return 1 / (1 + ((1 - probability) / probability) ** SHARPNESS);
}
