import { expect, it } from 'vitest';
import type { Step } from '../../../../lib/coverage/events/timeline.ts';
import { timelineReply } from '../../../../lib/coverage/service/events/timeline-reply.ts';
import type { StoryAnalyzer } from '../../../../lib/coverage/service/refresh/read-stories.ts';
import type { CastMember } from '../../../../lib/model/analysis.ts';
import { testContext } from '../test-context.ts';

/** Finds one name in every story, but only after loading what reading it takes. */
function lateAnalyzer(): StoryAnalyzer {
  const prepared = new Set<string>();
  const member: CastMember = {
    entity: { source: 'article', id: 'kalmar', name: 'Kalmar', kind: 'place' },
    introduction: { start: 0, end: 0 },
    appearsWith: [],
    mentionCount: 1,
  };
  return {
    prepare: async ({ text }) => void prepared.add(text),
    read: ({ text }) => ({ cast: prepared.has(text) ? [member] : [], mentions: [], main: [], reading: 'de' }),
    standsAlone: () => false,
  };
}

function step(hour: number, title = `Report ${hour}`): Step {
  const url = `https://oak.example/${hour}`;
  const story = { url, title, summary: '', outlet: 'Oak', published: hour, entityIds: ['kalmar'] };
  return { stories: [story, { ...story, outlet: 'Elm' }], kind: 'event', added: ['kalmar'] };
}

function reply(...steps: readonly Step[]) {
  return timelineReply(testContext({}, { analyzer: async () => lateAnalyzer() }), steps);
}

it('names what a story adds in any language, except in the first one', async () => {
  const [first, second] = await reply(step(1), step(2));
  expect(first).toMatchObject({ added: [], outlets: ['Oak', 'Elm'] });
  expect(second).toMatchObject({ added: ['Kalmar'], story: { title: 'Report 2' } });
});

it('has the first stories and the latest of a long timeline', async () => {
  const shown = await reply(...Array.from({ length: 30 }, (_, hour) => step(hour)));
  expect(shown.map(({ story }) => story.published)).toEqual([...Array(19).keys(), 29]);
});

it('is empty without steps', async () => expect(await reply()).toEqual([]));
