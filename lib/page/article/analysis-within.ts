import type { PageAnalysis } from '../../model/analysis.ts';
import type { TextMap } from '../text-map/text-map.ts';

/** The part of an analysis whose mentions are inside an element. */
export function analysisWithin(element: Element, map: TextMap, analysis: PageAnalysis): PageAnalysis {
  const mentions = analysis.mentions.filter(mention =>
    map.rangesOf(mention).every(({ startContainer }) => element.contains(startContainer)),
  );
  const ids = new Set(mentions.map(({ entityId }) => entityId));
  return { ...analysis, mentions, cast: analysis.cast.filter(({ entity }) => ids.has(entity.id)) };
}
