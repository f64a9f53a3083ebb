import { describe, expect, it } from 'vitest';
import { CoverageChart } from '../../components/CoverageChart.tsx';
import { SourceStates, stateText } from '../../components/SourceStates.tsx';
import { StoryList } from '../../components/StoryList.tsx';
import type { SourceState } from '../../lib/model.ts';
import { makeAnalysis, makeStory } from './make-story.ts';
import { render, textOf } from './render.ts';

const { cast } = makeAnalysis();
const now = Date.UTC(2025, 10, 2, 15);

describe('StoryList', () => {
  it('tells outlet, age and why a story is here, and folds the like of it', () => {
    const copy = makeStory({ url: 'https://copy.example', outlet: 'Oak Daily' });
    const root = render(
      <StoryList
        groups={[{ stories: [makeStory(), copy], reason: 'named' as const, alsoNames: ['lind', 'nobody'] }]}
        cast={cast}
        now={now}
      />,
    );
    expect(textOf(root.querySelector('li'))).toContain('Port closed');
    expect(textOf(root.querySelector('.story-source'))).toBe('Lind Post · 3 hr. ago');
    expect(textOf(root.querySelector('.story-why'))).toBe('also names Lind');
    expect(textOf(root.querySelector('summary'))).toBe('Nearly the same in Oak Daily');
  });

  it.each(['javascript:alert(1)', 'data:text/html,<script>', 'nonsense'])('never links to %j', url => {
    const title = '<img src=x onerror=alert(1)>';
    const root = render(
      <StoryList
        groups={[{ stories: [makeStory({ url, title })], reason: 'named' as const, alsoNames: [] }]}
        cast={cast}
        now={now}
      />,
    );
    expect(root.querySelector('a, img')).toBeNull();
    expect(textOf(root)).toContain(title);
  });

  it('opens stories away from the popup, without telling them where from', () => {
    const root = render(
      <StoryList
        groups={[{ stories: [makeStory()], reason: 'named' as const, alsoNames: [] }]}
        cast={cast}
        now={now}
      />,
    );
    const link = root.querySelector('a')!;
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('leaves out an age that nobody knows', () => {
    const root = render(
      <StoryList
        groups={[
          { stories: [makeStory({ published: Number.NaN })], reason: 'named' as const, alsoNames: [] },
        ]}
        cast={cast}
        now={now}
      />,
    );
    expect(textOf(root.querySelector('.story-source'))).toBe('Lind Post');
  });
});

describe('SourceStates', () => {
  it.each<[SourceState, string]>([
    [{ state: 'off' }, 'off'],
    [{ state: 'loading' }, 'loading …'],
    [{ state: 'ok' }, 'answered'],
    [{ state: 'none' }, 'nothing found'],
    [{ state: 'offline' }, 'offline'],
    [{ state: 'busy', until: new Date(2025, 10, 2, 14, 5).getTime() }, 'busy until 14:05'],
    [{ state: 'blocked', detail: 'answered 403' }, 'blocked (answered 403)'],
    [{ state: 'changed', detail: '' }, 'changed its format'],
  ])('tells %j', (state, told) => {
    expect(stateText(state)).toBe(told);
  });

  const told = (state: SourceState, hasStories = false): string =>
    textOf(render(<SourceStates sources={[{ id: 'x', name: 'X', state }]} hasStories={hasStories} />));

  it('says that nothing was found only where every source answered', () => {
    expect(told({ state: 'none' })).toContain('No stories found.');
    expect(told({ state: 'offline' })).not.toContain('No stories found.');
    expect(told({ state: 'loading' })).not.toContain('No stories found.');
    expect(told({ state: 'off' })).toContain('No source of coverage is switched on');
  });
});

describe('CoverageChart', () => {
  it('draws nothing of next to nothing', () => {
    const groups = [{ stories: [makeStory(), makeStory()], reason: 'named' as const, alsoNames: [] }];
    expect(render(<CoverageChart coverage={{ groups, sources: [] }} now={now} />).innerHTML).toBe('');
  });

  it('tells in words what it draws', () => {
    const groups = [
      {
        stories: [makeStory(), makeStory(), makeStory({ outlet: 'B' })],
        reason: 'named' as const,
        alsoNames: [],
      },
    ];
    const root = render(<CoverageChart coverage={{ groups, sources: [] }} now={now} />);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe('Stories per day. 2 Nov: 3');
    expect(textOf(root.querySelector('.outlets'))).toContain('Lind Post2');
  });
});
