import type { LinkedMention } from '../../model/analysis.ts';
import { KINDS, type Kind } from '../../model/kind.ts';
import type { Reading } from '../watch/reading.ts';
import type { Highlighter } from './highlighter.ts';
import type { Styles } from './mark-styles.ts';
import { type MarkRule, markedMentions, wantedMentions } from './marked-mentions.ts';

/** Which mentions are marked, and how. */
export type MarkLook = MarkRule & { readonly styles: Styles };

/** The marks that are on the page. */
export interface Marks {
  readonly reading: Reading;
  /** The mentions that respond to the reader, marked or not, in text order. */
  readonly wanted: readonly LinkedMention[];
  /** The mention that each painted range belongs to. */
  readonly ownerOf: ReadonlyMap<AbstractRange, LinkedMention>;
}

/** Paints the mentions of a reading according to the rule, in place of earlier marks. */
export function paintMarks(reading: Reading, rule: MarkLook, highlighter: Highlighter): Marks {
  const { article, analysis, map } = reading;
  const wanted = wantedMentions(article, analysis, rule);
  const ownerOf = new Map<AbstractRange, LinkedMention>();
  const byKind = new Map<Kind, AbstractRange[]>();
  const kinds = new Map(analysis.cast.map(({ entity }): [string, Kind] => [entity.id, entity.kind]));
  for (const mention of markedMentions(article, wanted, rule)) {
    const kind = kinds.get(mention.entityId) ?? mention.kind;
    for (const range of map.rangesOf(mention)) {
      ownerOf.set(range, mention);
      const ranges = byKind.get(kind);
      if (ranges) ranges.push(range);
      else byKind.set(kind, [range]);
    }
  }
  highlighter.setStyles(rule.styles);
  highlighter.paint(new Map(KINDS.map(kind => [kind, byKind.get(kind) ?? []])));
  return { reading, wanted, ownerOf };
}

/** Removes all marks from the page. */
export function wipeMarks(highlighter: Highlighter): void {
  highlighter.paint(new Map(KINDS.map(kind => [kind, []])));
}
