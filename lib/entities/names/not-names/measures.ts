import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Name } from '../name.ts';

/** "16GB", "2.3GHz", "60FPS", "4K", "Q3": numbers with their unit, and parts of a financial year. */
const MEASURE =
  /^(?:\d[\d.,]*(?:[kmgt]i?b(?:ps)?|[kmg]?hz|[kmg]?bps|[kmg]?wh?|fps|dpi|ppi|k|mp|mah|mm|cm|km|kg|mg|ml|nm|rpm|mph|p)|q[1-4]|h[12]|fy\d{2,4})$/i;

/**
 * Whether a name is a measure, or a measure of something: "16GB", "16GB of RAM". What the base knows ("3M") is a name all
 * the same, and so is what begins with a measure ("90MW Kiru Plant").
 */
export function isMeasure({ text, starts, ends, shapes }: Tokens, { first, end, match }: Name): boolean {
  if (match || !(shapes[first]! & Shape.digit)) return false;
  if (end - first > 1 && shapes[first + 1]! & Shape.capital) return false;
  return MEASURE.test(text.slice(starts[first], ends[first]));
}
