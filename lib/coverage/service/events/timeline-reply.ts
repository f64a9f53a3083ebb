import type { TimelineStep } from '../../../model/coverage/story.ts';
import type { Step } from '../../events/timeline.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { readStories } from '../refresh/read-stories.ts';

/** More steps would be a list, not a timeline. */
const MAX_STEPS = 20;
/** Names per step; the headline says the rest. */
const MAX_ADDED = 3;

/** The steps with what a reader sees: names instead of ids. The first steps are kept, and the latest. */
export async function timelineReply(
  context: CoverageContext,
  steps: readonly Step[],
): Promise<TimelineStep[]> {
  if (steps.length === 0) return [];
  const shown = steps.filter((_, at) => at < MAX_STEPS - 1 || at === steps.length - 1);
  const factsOf = await context.factsOf();
  // Stories are saved with ids alone.
  const read = await readStories(
    shown.map(({ stories: [story] }) => story!),
    await context.analyzer(),
    [],
  );
  return shown.map(({ stories, kind, added }, at) => {
    const [story] = stories.map(each => ({ ...each, facts: factsOf(each) }));
    const entities = read[at]!.cast.map(({ entity }) => entity);
    // All of the first step's names would be new.
    const fresh = at === 0 ? [] : entities.filter(({ id }) => added.includes(id));
    return {
      story: story!,
      kind,
      outlets: [...new Set(stories.map(({ outlet }) => outlet))],
      countries: [...new Set(stories.flatMap(each => factsOf(each).country ?? []))],
      names: entities.map(({ name }) => name),
      added: fresh.map(({ name }) => name).slice(0, MAX_ADDED),
    };
  });
}
