import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import type { Certainty } from '../../lib/model/analysis.ts';
import type { KnownEntity } from '../../lib/model/entity.ts';
import type { Label, LabelledText } from './labelled-sets.ts';

/** A link as readers get it, and whether it is right. */
export interface JudgedLink {
  readonly confidence: number;
  readonly tier: Certainty['tier'];
  readonly isRight: boolean;
}

/** Links the names of a text and judges each link by its labels. Links that the labels can't judge are left out. */
export function judgeLinks(text: LabelledText, analyzer: Analyzer): JudgedLink[] {
  const { cast, mentions } = analyzer.read(articleOf(text.text));
  const known = new Map(
    cast.flatMap(({ entity }) => (entity.source === 'knowledge' ? [[entity.id, entity]] : [])),
  );
  return mentions.flatMap(({ start, end, kind, entityId, confidence, tier }) => {
    const entity = known.get(entityId);
    // Whether "French" is a name is a matter of habit, and the sets differ in it.
    if (!entity || kind === 'group') return [];
    const isRight = judge(entity, start, end, text, isCompiled(entity, analyzer));
    return isRight === null ? [] : [{ confidence, tier, isRight }];
  });
}

function isCompiled({ id }: KnownEntity, { knowledge }: Analyzer): boolean {
  const ref = knowledge.refOf(id);
  return ref !== null && knowledge.record(ref).context === '';
}

/** Null if the labels don't say. */
function judge(
  entity: KnownEntity,
  start: number,
  end: number,
  { labels, complete, compiledUnlabelled }: LabelledText,
  isCompiled: boolean,
): boolean | null {
  const touched = labels.filter(label => label.start < end && start < label.end);
  if (touched.length === 0) {
    const isCovered = complete && complete[0] <= start && end <= complete[1];
    return isCovered && !(compiledUnlabelled && isCompiled) ? false : null;
  }
  if (touched.some(({ answers }) => answers === null)) return null;
  if (touched.some(label => isMeant(entity, label))) return true;
  // Labels of longer names ("British Prime Minister") don't judge the name inside.
  return touched.some(label => label.start === start && label.end === end) ? false : null;
}

function isMeant({ name, wikipedia, wikidata }: KnownEntity, { answers }: Label): boolean {
  return (answers ?? []).some(
    answer =>
      answer === `=${name}` || answer === wikidata || answer === wikipedia || (!wikipedia && answer === name),
  );
}

/** What is expected of a set of links, and how they turned out. */
export interface Calibration {
  readonly links: number;
  /** Share of links that are right, and that their confidences promise; 0 to 1. */
  readonly right: number;
  readonly promised: number;
  /** Expected calibration error over ten bins of confidence, 0 to 1. */
  readonly error: number;
}

const BINS = 10;

export function calibrationOf(links: readonly JudgedLink[]): Calibration {
  const bins = Array.from({ length: BINS }, () => ({ promised: 0, right: 0 }));
  for (const { confidence, isRight } of links) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
    bin.promised += confidence;
    if (isRight) bin.right++;
  }
  const all = Math.max(1, links.length);
  const sum = (of: (bin: (typeof bins)[number]) => number): number =>
    bins.reduce((total, bin) => total + of(bin), 0) / all;
  return {
    links: links.length,
    right: sum(({ right }) => right),
    promised: sum(({ promised }) => promised),
    error: sum(({ promised, right }) => Math.abs(promised - right)),
  };
}
