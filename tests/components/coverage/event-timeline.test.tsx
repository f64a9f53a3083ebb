import { expect, it } from 'vitest';
import { StoryCoverage } from '../../../components/coverage/StoryCoverage.tsx';
import { EventTimeline } from '../../../components/coverage/timeline/EventTimeline.tsx';
import type { Coverage } from '../../../lib/model/coverage/source.ts';
import type { TimelineStep } from '../../../lib/model/coverage/story.ts';
import { makeStory } from '../make-story.ts';
import { render, textOf } from '../render.ts';

const now = Date.UTC(2025, 10, 2, 15);

function step(outlet: string, part: Partial<TimelineStep> = {}): TimelineStep {
  const story = makeStory({ outlet, url: `https://${outlet}.example/` });
  return { story, kind: 'event', outlets: [outlet], countries: [], names: [], added: [], ...part };
}

it('shows who was first, who added what, and the latest', () => {
  const steps = [
    step('Oak', { outlets: ['Oak', 'Elm'] }),
    step('Ash', { added: ['Lind'] }),
    step('Fir', { kind: 'maybe' }),
  ];
  const root = render(<EventTimeline steps={steps} now={now} />);
  const items = [...root.querySelectorAll('li')].map(item => textOf(item));
  expect(items[0]).toMatch(/First report · Oak and Elm/);
  expect(items[1]).toMatch(/Ash.*adds Lind/);
  expect(items[2]).toMatch(/Latest · Fir.*may follow up on it/);
});

it('shows nothing for a single report', () => {
  expect(textOf(render(<EventTimeline steps={[step('Oak')]} now={now} />))).toBe('');
});

it('says that no other outlet has the story, but only if every source has replied', () => {
  const view = (state: 'ok' | 'offline') => {
    const coverage: Coverage = {
      groups: [],
      timeline: [],
      sources: [{ id: 'a', name: 'A', state: { state } }],
    };
    return textOf(
      render(
        <StoryCoverage
          view={{ state: 'answered', coverage }}
          cast={[]}
          now={now}
          starter={[]}
          onTurnOn={() => undefined}
          onCancel={() => undefined}
        />,
      ),
    );
  };
  expect(view('ok')).toContain('No other outlet of yours has this story yet.');
  expect(view('offline')).not.toContain('No other outlet');
});
