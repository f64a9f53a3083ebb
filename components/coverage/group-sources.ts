import type { SourceReport, SourceState } from '../../lib/model/source.ts';

export interface SourceGroup {
  readonly kind: SourceState['state'];
  readonly reports: readonly SourceReport[];
}

/** So many of which the same is to be said fill the panel. */
const MANY = 5;
/** What needs the reader's eye comes first. */
const ORDER: readonly SourceState['state'][] = [
  'loading',
  'blocked',
  'changed',
  'offline',
  'busy',
  'unasked',
  'ok',
  'none',
  'off',
];

/** Sources one by one, in the order of need; many of which exactly the same is to be said as one group. */
export function groupSources(sources: readonly SourceReport[]): SourceGroup[] {
  const groups = new Map<string, SourceReport[]>();
  for (const report of sources) {
    const same = JSON.stringify(report.state);
    groups.set(same, [...(groups.get(same) ?? []), report]);
  }
  return [...groups.values()]
    .flatMap(reports => (reports.length < MANY ? reports.map(report => [report]) : [reports]))
    .map(reports => ({ kind: reports[0]!.state.state, reports }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
