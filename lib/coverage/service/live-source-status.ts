import type { EntityCoverageRequest } from '../../extension/messaging/coverage-requests.ts';
import type { StoredCoverageSettings } from '../../extension/settings/coverage-settings.ts';
import type { SourceReport, SourceState } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { LIVE_SOURCES } from '../sources/live-sources.ts';
import { cachedAnswer } from './answer-cache.ts';
import type { CoverageContext } from './coverage-context.ts';
import { askLive, stands, workKey } from './query-live-source.ts';
import type { AnswerRecord } from './store/schema.ts';

/**
 * What the live sources said of an entity, and how each stands. With `live`, those whose answer does not stand any more
 * are asked; nobody waits for them.
 */
export async function liveReports(
  desk: CoverageContext,
  switches: StoredCoverageSettings,
  question: EntityCoverageRequest,
  live: boolean,
): Promise<{ readonly reports: readonly SourceReport[]; readonly stories: readonly Story[] }> {
  const { entityId } = question;
  const answers = await Promise.all(
    LIVE_SOURCES.map(({ id }) => (switches.live.has(id) ? cachedAnswer(desk, id, entityId) : undefined)),
  );
  const reports = LIVE_SOURCES.map((source, at): SourceReport => {
    const { id, name } = source;
    if (!switches.live.has(id)) return { id, name, state: { state: 'off' } };
    if (live && !stands(answers[at], desk.now()))
      void askLive(desk, source, question, switches).catch(reportLater);
    return { id, name, state: stateOf(desk, workKey(id, entityId), answers[at]) };
  });
  return { reports, stories: answers.flatMap(answer => answer?.stories ?? []) };
}

function stateOf(desk: CoverageContext, key: string, answer: AnswerRecord | undefined): SourceState {
  if (desk.work.has(key)) return { state: 'loading' };
  return answer?.state ?? { state: 'unasked' };
}

/** The failure shows as an answer that is missing; the next question tries again. */
function reportLater(error: unknown): void {
  console.warn('coverage:', error);
}
