import { LIVE_SOURCES } from '../../coverage/sources/live-sources.ts';
import type { SourceReport, SourceState, Story } from '../../model.ts';
import { askLive, stands, workKey } from './ask-live.ts';
import type { Desk } from './desk.ts';
import { keptAnswer } from './keep-answer.ts';
import type { EntityCoverageQuestion } from './questions.ts';
import type { AnswerRecord } from './store/schema.ts';
import type { Switches } from './switches.ts';

/**
 * What the live sources said of an entity, and how each stands. With `live`, those whose answer does not stand any more
 * are asked; nobody waits for them.
 */
export async function liveReports(
  desk: Desk,
  switches: Switches,
  question: EntityCoverageQuestion,
  live: boolean,
): Promise<{ readonly reports: readonly SourceReport[]; readonly stories: readonly Story[] }> {
  const { entityId } = question;
  const answers = await Promise.all(
    LIVE_SOURCES.map(({ id }) => (switches.live.has(id) ? keptAnswer(desk, id, entityId) : undefined)),
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

function stateOf(desk: Desk, key: string, answer: AnswerRecord | undefined): SourceState {
  if (desk.work.has(key)) return { state: 'loading' };
  return answer?.state ?? { state: 'unasked' };
}

/** The failure shows as an answer that is missing; the next question tries again. */
function reportLater(error: unknown): void {
  console.warn('coverage:', error);
}
