import type { TimelineStep } from '../../../model/coverage/story.ts';
import type { Entity } from '../../../model/entity.ts';
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
  const people = read
    .flatMap(({ cast }) => cast)
    .filter(({ entity }) => entity.kind === 'person')
    .map(({ entity }) => entity.name);
  const seen = new Set<string>();
  return shown.map(({ stories, kind, added }, at) => {
    const [story] = stories.map(each => ({ ...each, facts: factsOf(each) }));
    const entities = read[at]!.cast.map(({ entity }) => entity);
    // All of the first step's names would be new.
    const fresh = entities.filter(
      entity => at > 0 && added.includes(entity.id) && !seen.has(fullName(entity, people)),
    );
    const names = namesOf(entities, people);
    for (const name of names) seen.add(name);
    return {
      story: story!,
      kind,
      outlets: [...new Set(stories.map(({ outlet }) => outlet))],
      countries: [...new Set(stories.flatMap(each => factsOf(each).country ?? []))],
      names,
      added: namesOf(fresh, people).slice(0, MAX_ADDED),
    };
  });
}

function namesOf(entities: readonly Entity[], people: readonly string[]): string[] {
  return [...new Set(entities.map(entity => fullName(entity, people)))];
}

/** A headline may have only a surname; another one has the full name. */
function fullName({ name, source }: Entity, people: readonly string[]): string {
  const full = source === 'article' && people.find(person => person.endsWith(` ${name}`));
  return full || name;
}
