import type { LinkedMention, PageAnalysis } from '../../../lib/model/analysis.ts';

/** An analysis in which every text in `names` is a separate person, wherever it appears. */
export function analysisOf(text: string, names: readonly string[]): PageAnalysis {
  const mentions: LinkedMention[] = names.flatMap(name =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      kind: 'person',
      entityId: name,
      confidence: 1,
      tier: 'sure',
    })),
  );
  mentions.sort((a, b) => a.start - b.start);
  return {
    cast: names.map(name => ({
      entity: { source: 'article', id: name, name, kind: 'person' },
      introduction: { start: 0, end: text.length },
      appearsWith: [],
      mentionCount: 1,
    })),
    mentions,
    main: [],
    reading: 'en',
  };
}
