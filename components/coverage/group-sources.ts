import type { SourceReport, SourceState } from '../../lib/model/coverage/source.ts';

export interface SourceGroup {
  readonly kind: SourceState['state'];
  readonly reports: readonly SourceReport[];
}

/** From this number on, sources in the same state are grouped. */
const MANY = 5;
/** States that need attention come first. */
const ORDER: readonly SourceState['state'][] = [
  'loading',
  'blocked',
  'changed',
  'offline',
  'busy',
  'queued',
  'unasked',
  'ok',
  'dropped',
  'none',
  'off',
];

/** Sources in the order of `ORDER`, one by one; many in exactly the same state become one group. */
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
