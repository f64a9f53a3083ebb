import { expect, it } from 'vitest';
import type { Step } from '../../../../lib/coverage/events/timeline.ts';
import { timelineReply } from '../../../../lib/coverage/service/events/timeline-reply.ts';
import type { StoryAnalyzer } from '../../../../lib/coverage/service/refresh/read-stories.ts';
import type { CastMember } from '../../../../lib/model/analysis.ts';
import type { Entity } from '../../../../lib/model/entity.ts';
import { testContext } from '../test-context.ts';

const member = (name: string, part: Partial<Entity> = {}): CastMember => ({
  entity: { source: 'article', id: name, name, kind: 'person', ...part } as Entity,
  introduction: { start: 0, end: 0 },
  appearsWith: [],
  mentionCount: 1,
});

/** Longer ones first: a text with one of them doesn't have the next. */
const CAST = [
  member('Ada Berg'),
  member('Berg'),
  member('Kalmar', { kind: 'place' }),
  member('Lind', { source: 'knowledge', kind: 'place' }),
  member('Eva Lind'),
];

/** Finds names in every story, but only after loading what reading it takes. */
function lateAnalyzer(): StoryAnalyzer {
  const prepared = new Set<string>();
  const found = (text: string) =>
    CAST.filter(
      ({ entity: { name } }, at) => text.includes(name) && !(at === 1 && text.includes('Ada Berg')),
    );
  return {
    prepare: async ({ text }) => void prepared.add(text),
    read: ({ text }) => ({
      cast: prepared.has(text) ? found(text) : [],
      mentions: [],
      main: [],
      reading: 'de',
    }),
    standsAlone: () => false,
  };
}

function step(hour: number, title = `Report ${hour}`, added: readonly string[] = []): Step {
  const url = `https://oak.example/${hour}`;
  const story = { url, title, summary: '', outlet: 'Oak', published: hour, entityIds: added };
  return { stories: [story, { ...story, outlet: 'Elm' }], kind: 'event', added };
}

function reply(...steps: readonly Step[]) {
  return timelineReply(testContext({}, { analyzer: async () => lateAnalyzer() }), steps);
}

it('names what a story adds in any language, except in the first one', async () => {
  const [first, second] = await reply(
    step(1, 'Eva Lind', ['Eva Lind']),
    step(2, 'Zug nach Kalmar', ['Kalmar']),
  );
  expect(first).toMatchObject({ added: [], outlets: ['Oak', 'Elm'] });
  expect(second).toMatchObject({ added: ['Kalmar'], story: { title: 'Zug nach Kalmar' } });
});

it('knows by the surname who was named in full, before or after', async () => {
  const steps = await reply(
    step(1, 'The strike'),
    step(2, 'Berg calls a vote', ['Berg']),
    step(3, 'Ada Berg wins', ['Ada Berg']),
    step(4, 'Berg to meet Kalmar', ['Kalmar']),
  );
  expect(steps.map(({ added }) => added)).toEqual([[], ['Ada Berg'], [], ['Kalmar']]);
  expect(steps.map(({ names }) => names)).toEqual([[], ['Ada Berg'], ['Ada Berg'], ['Ada Berg', 'Kalmar']]);
});

it('takes no place for a person', async () => {
  const steps = await reply(step(1, 'The strike'), step(2, 'Eva Lind in Lind', ['Lind', 'Eva Lind']));
  expect(steps[1]?.added).toEqual(['Lind', 'Eva Lind']);
});

it('has the first stories and the latest of a long timeline', async () => {
  const shown = await reply(...Array.from({ length: 30 }, (_, hour) => step(hour)));
  expect(shown.map(({ story }) => story.published)).toEqual([...Array(19).keys(), 29]);
});

it('is empty without steps', async () => expect(await reply()).toEqual([]));
