import { describe, expect, it, vi } from 'vitest';
import { CoverageChart } from '../../../components/coverage/CoverageChart.tsx';
import { CoverageProgress } from '../../../components/coverage/CoverageProgress.tsx';
import { SourceStates, stateText } from '../../../components/coverage/SourceStates.tsx';
import { StoryList } from '../../../components/coverage/story/StoryList.tsx';
import { FollowedNames, unseenStories } from '../../../components/panel/followed/FollowedNames.tsx';
import type { SourceState } from '../../../lib/model/coverage/source.ts';
import type { StoryGroup } from '../../../lib/model/coverage/story.ts';
import type { FollowedNews } from '../../../lib/model/panel/followed.ts';
import type { CoverageLookUp } from '../../../lib/model/panel/look-up-state.ts';
import { makeAnalysis, makeStory } from '../make-story.ts';
import { fire, render, textOf } from '../render.ts';

const { cast } = makeAnalysis();
const now = Date.UTC(2025, 10, 2, 15);

describe('StoryList', () => {
  it('shows outlet, age and reason, and folds near-identical stories', () => {
    const copy = makeStory({ url: 'https://copy.example', outlet: 'Oak Daily' });
    const root = render(
      <StoryList
        groups={[
          {
            stories: [makeStory(), copy],
            reason: 'named' as const,
            tier: 'sure' as const,
            alsoNames: ['lind', 'nobody'],
          },
        ]}
        cast={cast}
        about="Ada Berg"
        now={now}
      />,
    );
    expect(textOf(root.querySelector('li'))).toContain('Port closed');
    expect(textOf(root.querySelector('.story-source'))).toBe('Lind Post · 3 hr ago');
    expect(textOf(root.querySelector('.story-why'))).toBe('also mentions Lind');
    expect(textOf(root.querySelector('summary'))).toBe('Also published by Oak Daily');
  });

  it.each<[StoryGroup['reason'], string[], string]>([
    ['named', [], 'mentions Ada Berg'],
    ['named', ['lind', 'board'], 'also mentions Lind and Port Board'],
    ['searched', ['lind'], 'found by full-text search · also mentions Lind'],
    ['searched', [], 'found by full-text search'],
    ['copy', [], 'nearly identical headline'],
  ])('gives the reason for a story that is %s, with %j', (reason, alsoNames, why) => {
    const groups = [{ stories: [makeStory()], reason, tier: 'sure' as const, alsoNames }];
    const root = render(<StoryList groups={groups} cast={cast} now={now} about="Ada Berg" />);
    expect(textOf(root.querySelector('.story-why'))).toBe(why);
  });

  it.each(['javascript:alert(1)', 'data:text/html,<script>', 'nonsense'])('never links to %j', url => {
    const title = '<img src=x onerror=alert(1)>';
    const root = render(
      <StoryList
        groups={[
          {
            stories: [makeStory({ url, title })],
            reason: 'named' as const,
            tier: 'sure' as const,
            alsoNames: [],
          },
        ]}
        cast={cast}
        now={now}
        about="Ada Berg"
      />,
    );
    expect(root.querySelector('a, img')).toBeNull();
    expect(textOf(root)).toContain(title);
  });

  it('opens stories in a new tab without a referrer', () => {
    const root = render(
      <StoryList
        groups={[{ stories: [makeStory()], reason: 'named' as const, tier: 'sure' as const, alsoNames: [] }]}
        cast={cast}
        now={now}
        about="Ada Berg"
      />,
    );
    const link = root.querySelector('a')!;
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('leaves out an unknown age', () => {
    const root = render(
      <StoryList
        groups={[
          {
            stories: [makeStory({ published: Number.NaN })],
            reason: 'named' as const,
            tier: 'sure' as const,
            alsoNames: [],
          },
        ]}
        cast={cast}
        now={now}
        about="Ada Berg"
      />,
    );
    expect(textOf(root.querySelector('.story-source'))).toBe('Lind Post');
  });
});

describe('SourceStates', () => {
  it.each<[SourceState, string]>([
    [{ state: 'off' }, 'off'],
    [{ state: 'unasked' }, 'not checked'],
    [{ state: 'loading' }, 'checking…'],
    [{ state: 'ok' }, 'OK'],
    [{ state: 'none' }, 'nothing found'],
    [{ state: 'offline' }, 'offline'],
    [{ state: 'busy', until: new Date(2025, 10, 2, 14, 5).getTime() }, 'busy until 14:05'],
    [{ state: 'queued', until: new Date(2025, 10, 2, 14, 5).getTime() }, 'waiting until 14:05'],
    [{ state: 'blocked', error: { code: 'http', value: 403 } }, 'unavailable (HTTP 403)'],
    [
      { state: 'changed', error: { code: 'said', value: 'Come back later' } },
      'unexpected reply (Come back later)',
    ],
  ])('describes %j', (state, told) => {
    expect(stateText(state)).toBe(told);
  });

  const told = (state: SourceState, hasStories = false): string =>
    textOf(render(<SourceStates sources={[{ id: 'x', name: 'X', state }]} hasStories={hasStories} />));

  it('says that nothing was found only if every source replied', () => {
    expect(told({ state: 'none' })).toContain('No stories found.');
    expect(told({ state: 'offline' })).not.toContain('No stories found.');
    expect(told({ state: 'loading' })).not.toContain('No stories found.');
    expect(told({ state: 'off' })).toContain('Turn on an outlet or a live source');
  });

  it.each<[states: SourceState[], said: string]>([
    [[{ state: 'none' }, { state: 'offline' }], 'Nothing found so far. Not every source has replied.'],
    [
      [{ state: 'dropped' }, { state: 'offline' }],
      'Everything found was about something else with that name.',
    ],
    [[{ state: 'dropped' }, { state: 'none' }], 'Everything found was about something else with that name.'],
    [[{ state: 'none' }, { state: 'loading' }], ''],
  ])('says of %j: %s', (states, said) => {
    const sources = states.map((state, at) => ({ id: String(at), name: String(at), state }));
    const root = render(<SourceStates sources={sources} hasStories={false} />);
    expect(textOf(root.querySelector('.note'))).toBe(said);
    expect(textOf(render(<SourceStates sources={sources} hasStories />).querySelector('.note'))).toBe('');
  });
});

describe('many sources', () => {
  it('are folded if they share a state, failures first', () => {
    const feeds = Array.from({ length: 30 }, (_, n) => ({
      id: `${n}`,
      name: `Outlet ${n}`,
      state: { state: 'ok' } as const,
    }));
    const refused = {
      id: 'x',
      name: 'X',
      state: { state: 'blocked', error: { code: 'http', value: 403 } } as const,
    };
    const root = render(<SourceStates sources={[...feeds, refused]} hasStories />);
    const lines = [...root.querySelectorAll('.sources > li')].map(line => textOf(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('X: unavailable (HTTP 403)');
    expect(textOf(root.querySelector('summary'))).toBe('OK: 30');
  });
});

describe('CoverageProgress', () => {
  const coverage = (...states: SourceState['state'][]): CoverageLookUp => ({
    state: 'answered',
    coverage: {
      groups: [],
      sources: states.map((state, n) => ({ id: `${n}`, name: `${n}`, state: { state } as SourceState })),
    },
  });

  it('shows how many active sources have replied, and stops on click', () => {
    const onCancel = vi.fn();
    const root = render(
      <CoverageProgress
        view={coverage('ok', 'loading', 'none', 'off')}
        words="Searching"
        onCancel={onCancel}
      />,
    );
    expect(textOf(root)).toContain('2 of 3 sources checked');
    expect(root.querySelector('progress')?.getAttribute('aria-label')).toBe('2 of 3 sources checked');
    fire(root.querySelector('button'), 'click');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('disappears once all sources have replied, and gives the reason for a failure', () => {
    const done = render(
      <CoverageProgress view={coverage('ok', 'off')} words="Searching" onCancel={vi.fn()} />,
    );
    expect(done.innerHTML).toBe('');
    const failed = render(
      <CoverageProgress view={{ state: 'failed', reason: 'no disk' }} words="Searching" onCancel={vi.fn()} />,
    );
    expect(textOf(failed)).toContain('no disk');
  });
});

describe('FollowedNames', () => {
  const followed = [
    { id: 'ada', name: 'Ada Berg' },
    { id: 'oak', name: 'Nils Oak' },
  ];
  const groups = {
    ada: [{ stories: [makeStory()], reason: 'named' as const, tier: 'sure' as const, alsoNames: [] }],
  };
  const show = (news: FollowedNews) =>
    render(
      <FollowedNames
        followed={followed}
        news={news}
        here={new Set(['oak'])}
        now={now}
        onOpen={vi.fn()}
        onUnfollow={vi.fn()}
        onSeen={vi.fn()}
      />,
    );

  it('lists new stories for each name, and says if there are none', () => {
    const news = { groups, seen: new Set<string>(), hasFeeds: true };
    const [ada, oak] = show(news).querySelectorAll('.followed-names > li');
    expect(textOf(ada!.querySelector('summary'))).toBe('1 new story: Ada Berg');
    expect(textOf(ada!.querySelector('.story-title'))).toBe('Port closed');
    expect(textOf(oak!)).toContain('In this article · no new stories');
    expect(unseenStories(followed, news)).toBe(1);
    expect(unseenStories(followed, { ...news, seen: new Set(['ada']) })).toBe(0);
  });

  it('asks for an outlet if none is on, instead of reporting no new stories', () => {
    const root = show({ groups: {}, seen: new Set(), hasFeeds: false });
    expect(textOf(root)).toContain('Turn on an outlet to see new stories');
    expect(textOf(root)).not.toContain('no new stories');
  });
});

describe('CoverageChart', () => {
  it('draws nothing if there are too few stories', () => {
    const groups = [
      { stories: [makeStory(), makeStory()], reason: 'named' as const, tier: 'sure' as const, alsoNames: [] },
    ];
    expect(render(<CoverageChart coverage={{ groups, sources: [] }} now={now} />).innerHTML).toBe('');
  });

  it('describes the chart in text', () => {
    const groups = [
      {
        stories: [makeStory(), makeStory(), makeStory({ outlet: 'B' })],
        reason: 'named' as const,
        tier: 'sure' as const,
        alsoNames: [],
      },
    ];
    const root = render(<CoverageChart coverage={{ groups, sources: [] }} now={now} />);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe('Stories per day: 2 Nov: 3');
    expect(textOf(root.querySelector('.outlets'))).toContain('Lind Post2');
  });
});
