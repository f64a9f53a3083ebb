import { expect, it } from 'vitest';
import { StoryCoverage } from '../../../../components/coverage/StoryCoverage.tsx';
import { EventTimeline } from '../../../../components/coverage/timeline/EventTimeline.tsx';
import type { Coverage, SourceState } from '../../../../lib/model/coverage/source.ts';
import type { TimelineStep } from '../../../../lib/model/coverage/story.ts';
import { makeStory } from '../../make-story.ts';
import { fire, render, textOf } from '../../render.ts';

const now = Date.UTC(2025, 10, 2, 15);
const HOUR = 3_600_000;

function step(outlet: string, hoursAgo: number, part: Partial<TimelineStep> = {}): TimelineStep {
  const url = `https://${outlet}.example/`;
  const story = makeStory({ outlet, url, title: `${outlet} reports`, published: now - hoursAgo * HOUR });
  return { story, kind: 'event', outlets: [outlet], countries: [], names: [], added: [], ...part };
}

function coverageOf(
  timeline: readonly TimelineStep[],
  groups: Coverage['groups'] = [],
  state: SourceState = { state: 'ok' },
): Coverage {
  return { groups, timeline, sources: [{ id: 'a', name: 'A', state }] };
}

const itemsOf = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.timeline-item')].map(item => textOf(item));

const STEPS = [
  step('Oak', 30),
  step('Ash', 26, { names: ['Lind'], added: ['Lind'] }),
  step('Own', 2, { kind: 'open', names: ['Lind', 'Ada Berg'], added: ['Ada Berg'] }),
  step('Fir', 1, { kind: 'maybe' }),
];

it('shows the newest report first, who added what, the open article in its place, and who was first', () => {
  const root = render(<EventTimeline coverage={coverageOf(STEPS)} now={now} />);
  const items = itemsOf(root);
  expect(items[0]).toMatch(/Fir reports.*Latest.*May follow up on it/);
  expect(items[1]).toMatch(/You’re reading this\. Only here: Ada Berg/);
  expect(items[2]).toMatch(/Ash reports.*Adds Lind/);
  expect(items[3]).toMatch(/First report.*Oak/);
  expect(textOf(root.querySelector('.timeline-summary'))).toMatch(/^3 reports by 3 outlets\. First report/);
});

it('heads each day once', () => {
  const root = render(<EventTimeline coverage={coverageOf(STEPS)} now={now} />);
  const days = [...root.querySelectorAll('.timeline-day')].map(day => textOf(day));
  // Where the reader lives decides how many days these hours are in.
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...new Set(days)]);
  expect(days[0]).toBe('Today');
});

it('calls no report the first while a source may still have an earlier one', () => {
  const told = (state: SourceState) =>
    itemsOf(render(<EventTimeline coverage={coverageOf(STEPS, [], state)} now={now} />)).at(-1);
  expect(told({ state: 'none' })).toContain('First report');
  expect(told({ state: 'busy', until: now })).toContain('Earliest found');
  expect(told({ state: 'offline' })).toContain('Earliest found');
});

it('shows a single report, without calling it first or latest', () => {
  const root = render(<EventTimeline coverage={coverageOf([step('Oak', 1)])} now={now} />);
  expect(itemsOf(root)[0]).toMatch(/Oak reports/);
  expect(textOf(root)).not.toMatch(/Latest|First report/);
});

it('folds copies of one text, and says which story may be about something else', () => {
  const { story } = step('Oak', 3);
  const copy = { ...story, outlet: 'Elm', url: 'https://elm.example/' };
  const groups = [{ stories: [story, copy], reason: 'named', tier: 'probable', alsoNames: [] }] as const;
  const root = render(<EventTimeline coverage={coverageOf([step('Oak', 3)], groups)} now={now} />);
  expect(itemsOf(root)).toHaveLength(1);
  expect(itemsOf(root)[0]).toContain('Also published by Elm');
  expect(itemsOf(root)[0]).toContain('May be about something else with that name');
});

it('sorts by relevance if the reader wants it, without days', () => {
  const groups = [STEPS[1]!, STEPS[0]!].map(
    ({ story }) => ({ stories: [story], reason: 'named', tier: 'sure', alsoNames: [] }) as const,
  );
  const root = render(<EventTimeline coverage={coverageOf(STEPS, groups)} now={now} />);
  fire(root.querySelector('.story-filter button'), 'click');
  const order = root.querySelector<HTMLSelectElement>('.story-choices select')!;
  Object.defineProperty(order, 'value', { value: 'relevance' });
  fire(order, 'change');
  expect(itemsOf(root).map(item => item.split(' ')[0])).toEqual(['Ash', 'Oak', 'Fir']);
  expect(root.querySelector('.timeline-day')).toBeNull();
});

it('names above the stories the first sources that are missing, and counts the others', () => {
  const view = (...states: SourceState[]) => {
    const sources = states.map((state, at) => ({ id: `s${at}`, name: `Source ${at}`, state }));
    const root = render(
      <StoryCoverage
        view={{ state: 'answered', coverage: { ...coverageOf(STEPS), sources } }}
        cast={[]}
        now={now}
        isTitled
        starter={[]}
        onTurnOn={() => undefined}
        onCancel={() => undefined}
      />,
    );
    return textOf(root.querySelector('.missing-sources'));
  };
  expect(view({ state: 'ok' }, { state: 'none' })).toBe('');
  expect(view({ state: 'ok' }, { state: 'offline' })).toBe('Source 1: offline');
  const offline: SourceState = { state: 'offline' };
  expect(view(offline, { state: 'ok' }, offline, offline, offline)).toBe(
    'Source 0: offline · Source 2: offline and 2 more',
  );
});

it('says that no other outlet has the story, but only if every source has replied', () => {
  const view = (state: 'ok' | 'offline') =>
    textOf(
      render(
        <StoryCoverage
          view={{ state: 'answered', coverage: coverageOf([], [], { state }) }}
          cast={[]}
          now={now}
          isTitled
          starter={[]}
          onTurnOn={() => undefined}
          onCancel={() => undefined}
        />,
      ),
    );
  expect(view('ok')).toContain('None of your other outlets has this story yet.');
  expect(view('offline')).not.toContain('None of your other outlets');
});
