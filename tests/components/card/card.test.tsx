import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import type { CardProps } from '../../../components/card/card-props.ts';
import type { PageAnalysis } from '../../../lib/model/analysis.ts';
import type { CardSetup } from '../../../lib/model/card/card-setup.ts';
import type { CardView } from '../../../lib/model/card/card-view.ts';
import type { SourceState } from '../../../lib/model/coverage/source.ts';
import type { Story } from '../../../lib/model/coverage/story.ts';
import type { Entity } from '../../../lib/model/entity.ts';
import type { CoverageLookUp } from '../../../lib/model/panel/look-up-state.ts';
import { makeAnalysis } from '../../page/make-analysis.ts';
import { knownEntity } from '../make-story.ts';

const { article, analysis } = makeAnalysis(`
  # Terms
  Chief executive [Ann Example|person:ann] of [Acme|organization:acme] met the press on Tuesday.
  [Example|person:ann], an adviser, agreed.
`);
const saved = () => vi.fn(async () => true);
const on = {
  lookUp: vi.fn(),
  follow: saved(),
  markWrong: saved(),
  ignoreName: saved(),
  turnSiteOff: vi.fn(),
  choose: vi.fn(),
  takeBack: saved(),
  otherMeanings: vi.fn(async (): Promise<readonly Entity[]> => []),
  correct: saved(),
  showSpan: vi.fn(),
  openPanel: vi.fn(),
  turnOnStarter: vi.fn(),
  hold: vi.fn(),
  close: vi.fn(),
};
const NOW = Date.UTC(2025, 9, 2);
const view: CardView = {
  article,
  analysis,
  mentionAt: 0,
  stamp: 1,
  opening: 'hover',
  portraits: null,
  theme: 'light',
  motion: 'system',
  layout: 'card',
};
const setup: CardSetup = {
  entities: [],
  tabId: 1,
  address: 'https://www.news.example/story',
  site: 'www.news.example',
  language: 'en',
  followed: [],
  hasPictures: false,
  isDemo: false,
  isPrivate: false,
};
const props: CardProps = {
  view,
  setup,
  analysis,
  followed: new Set(),
  coverage: {},
  starter: [],
  pictures: {},
  lastSeen: {},
  now: NOW,
  on,
  onContent: () => {},
};
const ann = knownEntity('ann', 'Ann Example', { context: 'Lawyer from Lind', asOf: '2025-09' });
const known: PageAnalysis = {
  ...analysis,
  cast: analysis.cast.map(member => (member.entity.id === 'ann' ? { ...member, entity: ann } : member)),
};
const story = (title: string, part: Partial<Story> = {}): Story => ({
  url: `https://${title.toLowerCase()}.example/1`,
  title,
  summary: '',
  outlet: `${title} News`,
  published: NOW - 3_600_000,
  entityIds: [],
  ...part,
});
const answered = (stories: readonly Story[], state: SourceState = { state: 'ok' }): CoverageLookUp => ({
  state: 'answered',
  coverage: {
    groups: stories.map(each => ({ stories: [each], reason: 'named', tier: 'sure', alsoNames: [] })),
    sources: [{ id: 'feed', name: 'Feed', state }],
  },
});

let root: Element;
const draw = (change: Partial<CardProps> = {}): void => render(h(Card, { ...props, ...change }), root);
const button = (label: string): HTMLButtonElement =>
  [...root.querySelectorAll<HTMLButtonElement>('button, a.name-link')].find(
    each => each.textContent?.includes(label) || each.getAttribute('aria-label')?.startsWith(label),
  )!;

beforeEach(() => {
  const { document } = parseHTML('<html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  root = document.querySelector('#root')!;
  vi.clearAllMocks();
});

const text = (): string => root.textContent ?? '';
const settled = () => new Promise(resolve => setTimeout(resolve, 20));

describe('the card', () => {
  it('is a dialog named after its entity', () => {
    draw();
    const dialog = root.querySelector('[role=dialog]')!;
    expect(root.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)?.textContent).toBe('Ann Example');
  });

  it('dates only what ages', () => {
    draw({ analysis: known });
    expect(text()).toContain('Lawyer from Lind\u00a0Sep 2025');
    const law = {
      ...known,
      cast: known.cast.map(each => ({ ...each, entity: { ...ann, kind: 'law' } as const })),
    };
    draw({ analysis: law });
    expect(text()).toContain('Lawyer from Lind');
    expect(text()).not.toContain('2025');
  });

  it('says who an unknown name is according to the article, or that nothing else is known', () => {
    draw();
    expect(text()).toContain('Based on this article only');
    const role = { start: article.text.indexOf('adviser'), end: article.text.indexOf('adviser') + 7 };
    draw({ view: { ...view, portraits: { ann: { roles: [role], quotes: [], ties: [] } } } });
    expect(text()).toContain('Adviser, according to this article');
    button('Show paragraph 2').click();
    expect(on.showSpan).toHaveBeenCalledWith(role);
  });

  it('opens a name inside it in place, and goes back', async () => {
    const tied = { ...ann, relations: [{ name: 'leads', to: 'acme' }] } as const;
    const cast = known.cast.map(each => (each.entity.id === 'ann' ? { ...each, entity: tied } : each));
    draw({ analysis: { ...known, cast } });
    button('Acme').click();
    await settled();
    expect(root.querySelector('h2')?.textContent).toBe('Acme');
    await vi.waitFor(() => expect(on.lookUp).toHaveBeenLastCalledWith('acme'));
    button('Back').click();
    await settled();
    expect(root.querySelector('h2')?.textContent).toBe('Ann Example');
  });

  it.each<[what: string, change: Partial<CardProps>, expected: string, unexpected: string]>([
    [
      'nothing turned on',
      { coverage: { ann: answered([], { state: 'off' }) } },
      'Show related stories',
      'No other',
    ],
    ['nothing found', { coverage: { ann: answered([]) } }, 'Nothing from your outlets yet', 'Show related'],
    ['offline', { coverage: { ann: answered([story('Old')], { state: 'offline' }) } }, 'Offline', 'All'],
    [
      'an error',
      { coverage: { ann: { state: 'failed', reason: 'full' } } },
      'Couldn’t load related stories: full',
      'No other',
    ],
    ['a private window', { setup: { ...setup, isPrivate: true } }, 'Private window', 'Show related'],
    ['nothing loaded yet', {}, 'Related stories', 'No other'],
  ])('says so with %s', (_, change, expected, unexpected) => {
    draw({ analysis: known, ...change });
    expect(text()).toContain(expected);
    expect(text()).not.toContain(unexpected);
  });

  it('says how many outlets it would begin with, and turns them on with one click', () => {
    const outlet = (name: string) =>
      ({
        id: name,
        name,
        country: 'GB',
        language: 'en',
        section: 'news',
        feed: `https://${name}.example/f`,
        home: 'https://x.example',
      }) as const;
    draw({
      analysis: known,
      starter: [outlet('Lind'), outlet('Oak')],
      coverage: { ann: answered([], { state: 'off' }) },
    });
    expect(text()).toContain('From 2 outlets. They see');
    document.querySelector<HTMLButtonElement>('.card-press [data-wide]')!.click();
    expect(on.turnOnStarter).toHaveBeenCalledWith('ann');
  });

  it('shows the two newest headlines of other outlets, one of each', () => {
    const stories = [
      story('Older', { published: NOW - 9e6 }),
      story('Same', { outlet: 'Newest News', published: NOW - 5e6 }),
      story('Newest', { published: NOW - 1e6 }),
      story('Own', { url: 'https://news.example/other', published: NOW }),
      story('Oldest', { published: NOW - 9e9 }),
    ];
    draw({ analysis: known, coverage: { ann: answered(stories) } });
    const links = [...root.querySelectorAll('.card-story a')].map(({ textContent }) => textContent);
    expect(links).toEqual(['Newest', 'Older']);
    expect(text()).toContain('All 5');
  });

  it('has a place from which stories that arrive are read out, before they do', async () => {
    const heard = () => [...root.querySelectorAll('[role=status].hidden')];
    const draws = (ann: CoverageLookUp) => {
      draw({ analysis: known, coverage: { ann } });
      return heard()[0]?.textContent;
    };
    draw({ analysis: known });
    const [place] = heard();
    expect(place?.textContent).toBe('');
    expect(draws({ state: 'loading' })).toBe('');
    expect(draws(answered([], { state: 'off' }))).toBe('');
    expect(draws(answered([], { state: 'loading' }))).toBe('');
    expect(draws(answered([]))).toBe('Nothing from your outlets yet');
    expect(draws(answered([story('Alpha')]))).toBe('1 related story');
    expect(draws(answered([story('Alpha'), story('Beta')]))).toBe('2 related stories');
    expect(draws({ state: 'failed', reason: 'no room' })).toBe('Couldn’t load related stories: no room');
    expect(heard()).toEqual([place]);
  });

  it('reads out what was done from a place that existed before', async () => {
    draw({ analysis: known });
    const place = root.querySelector('[role=status]:not(.hidden)');
    expect(place?.textContent).toBe('');
    button('More').click();
    await settled();
    button('Follow Ann Example').click();
    await settled();
    expect(root.querySelector('[role=status]')).toBe(place);
    expect(place?.textContent).toContain('You now follow Ann Example');
  });

  it('counts the stories since the reader last saw the name', () => {
    const lastSeen = { ann: { url: 'https://a.example', title: '', at: NOW - 2 * 86_400_000 } };
    draw({ analysis: known, lastSeen, coverage: { ann: answered([story('New')]) } });
    expect(text()).toContain('New since Tuesday 1 new story');
    draw({ analysis: known, lastSeen, coverage: { ann: answered([story('Old', { published: 5 })]) } });
    expect(text()).not.toContain('New since');
  });

  it('links only to the web', () => {
    draw({ analysis: known, coverage: { ann: answered([story('No', { url: 'javascript:alert(1)' })]) } });
    button('More').click();
    for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:/);
  });

  it('asks which of two meanings a doubtful name has', () => {
    const { start, end, kind, entityId, confidence } = known.mentions[0]!;
    const runnersUp = [knownEntity('bo', 'Bo Example')];
    const mention = { start, end, kind, entityId, confidence, tier: 'probable', runnersUp } as const;
    const doubtful: PageAnalysis = { ...known, mentions: [mention, ...known.mentions.slice(1)] };
    draw({ analysis: doubtful });
    expect(text()).toContain('Which Ann Example?');
    button('Bo Example').click();
    expect(on.choose).toHaveBeenCalledWith(runnersUp[0]);
    draw({ analysis: { ...doubtful, mentions: [{ ...mention, runnersUp: [] }] } });
    expect(text()).toContain('Probably');
    expect(text()).not.toContain('Which');
  });

  it.each([
    [false, 'You chose this for this page'],
    [true, 'You chose this for every page'],
  ])('says that its meaning was chosen, and takes that back (for good: %s)', async (isForGood, line) => {
    const chosen = { insteadOf: knownEntity('bo', 'Bo Example'), isForGood };
    const mentions = known.mentions.map((mention, at) => (at ? mention : { ...mention, chosen }));
    draw({ analysis: { ...known, mentions } });
    expect(text()).toContain(line);
    button('Undo').click();
    await settled();
    expect(on.takeBack).toHaveBeenLastCalledWith('Ann Example', 'ann', chosen);
    on.takeBack.mockResolvedValueOnce(false);
    button('Undo').click();
    await settled();
    expect(text()).toContain('Couldn’t save that');
    draw({ analysis: known });
    expect(text()).not.toContain('You chose this');
  });

  it('shrinks to what was done, and undoes it', async () => {
    draw({ analysis: known });
    button('More').click();
    await settled();
    button('Wrong match').click();
    await settled();
    expect(on.markWrong).toHaveBeenLastCalledWith('Ann Example', 'ann', true);
    expect(text()).toContain('“Ann Example” won’t be matched this way again');
    button('Undo').click();
    await settled();
    expect(on.markWrong).toHaveBeenLastCalledWith('Ann Example', 'ann', false);
    expect(text()).toContain('Lawyer from Lind');
  });

  describe('whose match is wrong', () => {
    const others = [knownEntity('bo', 'Bo Example', { context: 'Singer' })];
    const ask = async (): Promise<void> => {
      on.otherMeanings.mockResolvedValueOnce(others);
      draw({ analysis: known });
      button('More').click();
      await settled();
      button('Wrong match').click();
      await settled();
    };

    it('offers what else the name may mean, and remembers the answer', async () => {
      await ask();
      expect(on.otherMeanings).toHaveBeenLastCalledWith('Ann Example', 'ann');
      expect(text()).toContain('Which Ann Example?');
      expect(text()).toContain('applies to every page');
      button('Bo Example').click();
      await settled();
      expect(on.correct).toHaveBeenLastCalledWith('Ann Example', 'ann', others[0]);
    });

    it('takes none of these for an answer, and undoes it', async () => {
      await ask();
      button('None of these').click();
      await settled();
      expect(on.markWrong).toHaveBeenLastCalledWith('Ann Example', 'ann', true);
      button('Undo').click();
      await settled();
      expect(on.markWrong).toHaveBeenLastCalledWith('Ann Example', 'ann', false);
    });

    it('says so if the answer could not be saved', async () => {
      on.correct.mockResolvedValueOnce(false);
      await ask();
      button('Bo Example').click();
      await settled();
      expect(text()).toContain('Couldn’t save that');
    });
  });

  it('says so if a change could not be saved', async () => {
    on.follow.mockResolvedValueOnce(false);
    draw();
    button('More').click();
    await settled();
    button('Follow').click();
    await settled();
    expect(text()).toContain('Couldn’t save that');
  });

  it('has a close button only as a sheet', () => {
    draw();
    expect(button('Close')).toBeUndefined();
    draw({ view: { ...view, layout: 'sheet' } });
    button('Close').click();
    expect(on.close).toHaveBeenCalled();
  });
});
