import { render as draw } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import type { TabState } from '../../../lib/model/panel/page-state.ts';
import type { PanelState } from '../../../lib/model/panel/panel.ts';
import { knownEntity, makeAnalysis, makeArticle } from '../make-story.ts';
import { fire, render, textOf } from '../render.ts';

const read: TabState = {
  state: 'read',
  article: makeArticle(),
  analysis: makeAnalysis(),
  watching: 'live',
};

function props(page: TabState = read, part: Partial<PanelProps> = {}): PanelProps {
  const on = {
    stories: { save: vi.fn(), mute: vi.fn(), copyLink: vi.fn(), share: null },
    setSite: vi.fn(),
    openSidePanel: vi.fn(),
    reload: vi.fn(),
    requestAccess: vi.fn(),
    show: vi.fn(),
    follow: vi.fn(),
    lookUp: vi.fn(),
    lookUpStory: vi.fn(),
    cancel: vi.fn(),
    refreshNews: vi.fn(),
    markSeen: vi.fn(),
    exportCast: vi.fn(),
    readStory: vi.fn(),
    findNames: vi.fn(),
    readAnyway: vi.fn(),
    turnOnStarter: vi.fn(),
  };
  const state: PanelState = {
    page,
    address: null,
    pageNumber: 1,
    site: { host: 'news.example', on: true, isRead: false },
    portraits: null,
    followed: [],
    news: null,
    coverage: {},
    contexts: {},
    lastSeen: {},
    storyCoverage: null,
    saved: [],
    starter: [],
    found: null,
    notice: '',
  };
  return { shape: 'popup', state, firstId: null, now: 0, on, ...part };
}

describe('Panel', () => {
  it.each([
    ['connecting', 'Reading the page'],
    ['reading', 'Reading the page'],
    ['no-article', 'No article found'],
    ['off', 'Off for this site'],
    ['closed-page', 'Not available here'],
    ['unknown-page', 'Can’t read this page'],
  ] as const)('says what %s means', (state, said) => {
    expect(textOf(render(<Panel {...props({ state })} />))).toContain(said);
  });

  it('reads out that there is no article from a place that existed before', () => {
    const root = render(<Panel {...props({ state: 'reading' })} />);
    const place = root.querySelector('[role=status]');
    expect(textOf(place)).toContain('Reading the page');
    void act(() => draw(<Panel {...props({ state: 'no-article' })} />, root));
    expect(root.querySelector('[role=status]')).toBe(place);
    expect(textOf(place)).toContain('No article found');
  });

  it('keeps the room of the cast while the page is read', () => {
    const root = render(<Panel {...props({ state: 'reading' })} />);
    expect(root.querySelector('[aria-busy="true"] .reading-rows')?.children).toHaveLength(4);
    expect(render(<Panel {...props({ state: 'off' })} />).querySelector('[aria-busy="true"]')).toBeNull();
  });

  it('gives the reason of a failure and offers to reload', () => {
    const given = props({ state: 'failed', reason: 'out of <b>memory</b>' });
    const root = render(<Panel {...given} />);
    expect(textOf(root)).toContain('out of <b>memory</b>');
    fire(root.querySelector('.primary'), 'click');
    expect(given.on.reload).toHaveBeenCalledOnce();
  });

  it('offers to read a page that does not look like an article, until that was tried', () => {
    const given = props({ state: 'no-article' });
    fire(render(<Panel {...given} />).querySelector('.status .button'), 'click');
    expect(given.on.readAnyway).toHaveBeenCalledOnce();
    const tried = { ...given.state, site: { host: 'news.example', on: true, isRead: true } };
    const root = render(<Panel {...given} state={tried} />);
    expect(root.querySelector('.status .button')).toBeNull();
    expect(textOf(root)).toContain('found no running text');
  });

  it.each(['no-article', 'off', 'closed-page'] as const)(
    'searches for any known name if there is no cast (%s)',
    state => {
      const given = props({ state });
      const root = render(<Panel {...given} />);
      const field = root.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = 'ada';
      fire(field, 'input');
      expect(given.on.findNames).toHaveBeenCalledWith('ada');
      expect(textOf(root)).toContain('Searching');
    },
  );

  it('shows what such a search found, each name with a link to its page', () => {
    const given = props({ state: 'no-article' });
    const entity = knownEntity('ada', 'Ada Lovelace');
    const found = { query: 'ada', names: [{ entity, address: 'lookup.html?id=ada' }] };
    const root = render(<Panel {...given} state={{ ...given.state, found }} />);
    const field = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = 'ada';
    fire(field, 'input');
    expect(root.querySelector('.name-search a')?.getAttribute('href')).toBe('lookup.html?id=ada');
  });

  it('doesn’t search while a page is being read', () => {
    expect(
      render(<Panel {...props({ state: 'reading' })} />).querySelector('input[type="search"]'),
    ).toBeNull();
  });

  it('asks for access with one button', () => {
    const given = props({ state: 'withheld' });
    const root = render(<Panel {...given} />);
    expect(textOf(root)).toContain('has to read an article to find the names');
    fire(root.querySelector('.primary'), 'click');
    expect(given.on.requestAccess).toHaveBeenCalledOnce();
  });

  it('has the switch for the site as its first control', () => {
    const root = render(<Panel {...props()} />);
    expect(root.querySelector('input, button, a')?.getAttribute('role')).toBe('switch');
  });

  it('says what limits the reading', () => {
    const analysis = { ...makeAnalysis(), reading: 'known-names-only' } as const;
    const root = render(<Panel {...props({ ...read, analysis, watching: 'stopped' })} />);
    expect([...root.querySelectorAll('.note')].map(textOf)).toHaveLength(2);
  });

  it('opens the page of an entity, asks for its coverage and leads back', () => {
    const given = props();
    const root = render(<Panel {...given} />);
    fire(root.querySelector('[data-entity="ada"]'), 'click');
    const page = root.querySelector('.entity');
    expect(given.on.lookUp).toHaveBeenCalledWith(expect.objectContaining({ id: 'ada' }));
    expect(textOf(page)).toContain('From Dramatis, as of Oct 2025');
    expect(textOf(page?.querySelector('.card-said') ?? null)).toBe('Why here Leads Port Board');
    expect(textOf(page?.querySelector('.mention') ?? null)).toMatch(
      /paragraph 1 ?Ada Berg, the harbour master/,
    );
    fire(root.querySelectorAll('.mention')[1] ?? null, 'click');
    expect(given.on.show).toHaveBeenCalledWith(expect.objectContaining({ entityId: 'ada' }));
    fire(root.querySelector('.back'), 'click');
    expect(root.querySelector('.entity')).toBeNull();
  });

  it('goes from one of the cast to another and back again', () => {
    const root = render(<Panel {...props(read, { firstId: 'ada' })} />);
    fire(root.querySelector('.relations .member-link'), 'click');
    expect(textOf(root.querySelector('.entity h2'))).toBe('Port Board');
    fire(root.querySelector('.back'), 'click');
    expect(textOf(root.querySelector('.entity h2'))).toBe('Ada Berg');
  });

  it('says where all it knows is from the article', () => {
    const root = render(<Panel {...props(read, { firstId: 'here-nils' })} />);
    expect(textOf(root.querySelector('.entity-head'))).toContain('Based on this article only');
  });

  it('has two tabs, and a third for followed names if there are any', () => {
    const tabs = (part: Partial<PanelState>): string[] => {
      const given = props();
      const root = render(<Panel {...given} state={{ ...given.state, ...part }} />);
      return [...root.querySelectorAll('[role=tab]')].map(tab => tab.id);
    };
    expect(tabs({})).toEqual(['tab-cast', 'tab-elsewhere']);
    expect(tabs({ followed: [{ id: 'ada', name: 'Ada Berg' }] })).toContain('tab-followed');
  });

  it('says that a page is a front page, which has no related stories', () => {
    const frontPage = { ...read, article: { ...makeArticle(), isFrontPage: true as const } };
    const root = render(<Panel {...props(frontPage)} />);
    expect(textOf(root)).toContain('This is a front page');
    expect([...root.querySelectorAll('[role=tab]')].map(tab => tab.id)).toEqual(['tab-cast']);
    const given = props(frontPage, { shape: 'side' });
    expect(textOf(render(<Panel {...given} />))).not.toContain('Look for related stories');
    expect(given.on.readStory).not.toHaveBeenCalled();
  });

  it('searches this cast and every known name', () => {
    const given = props();
    const names = [{ entity: knownEntity('berger', 'Eva Berger'), address: '/lookup.html?id=berger' }];
    const root = render(<Panel {...given} state={{ ...given.state, found: { query: 'ber', names } }} />);
    fire(root.querySelector('.search-open'), 'click');
    expect(root.querySelector('[role=tab]')).toBeNull();
    const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'ber';
    fire(field, 'input');
    expect(given.on.findNames).toHaveBeenLastCalledWith('ber');
    expect([...root.querySelectorAll('.cast-row')].map(row => textOf(row.querySelector('bdi')))).toEqual([
      'Ada Berg',
      'Eva Berger',
    ]);
    expect(root.querySelector('a.cast-row')?.getAttribute('href')).toBe('/lookup.html?id=berger');
    field.value = 'berg';
    fire(field, 'input');
    expect(textOf(root)).toContain('Searching…');
    expect(textOf(root)).not.toContain('Nothing found');
  });

  it('has one search in the side panel, whose results replace the story', () => {
    const given = props(read, { shape: 'side' });
    const root = render(<Panel {...given} />);
    expect(root.querySelectorAll('[data-icon="search"]')).toHaveLength(1);
    fire(root.querySelector('header .search-open'), 'click');
    expect(root.querySelector('#story-cast')).not.toBeNull();
    const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'ada';
    fire(field, 'input');
    expect(root.querySelector('#story-cast')).toBeNull();
    expect([...root.querySelectorAll('.cast-row bdi')].map(textOf)).toEqual(['Ada Berg']);
    expect(root.querySelector('input[type=search]')).toBe(field);
    fire(root.querySelector('header .search-open'), 'click');
    expect(root.querySelector('input[type=search]')).toBeNull();
  });

  it('opens the search from a name’s page, and closes that', () => {
    const given = props(read, { shape: 'side' });
    const root = render(<Panel {...given} />);
    fire(root.querySelector('.cast-row'), 'click');
    expect(root.querySelector('[data-open]')).not.toBeNull();
    fire(root.querySelector('header .search-open'), 'click');
    expect(root.querySelector('.columns[data-open]')).toBeNull();
    expect(root.querySelector('input[type=search]')).not.toBeNull();
  });

  it('offers the side panel only if there is something to show in it', () => {
    const hasPanel = (page: PanelState['page']): boolean =>
      render(<Panel {...props(page)} />).querySelector('[data-icon="panel"]') !== null;
    expect(hasPanel(read)).toBe(true);
    expect(hasPanel({ state: 'no-article' })).toBe(true);
    expect(hasPanel({ state: 'closed-page' })).toBe(false);
    expect(hasPanel({ state: 'withheld' })).toBe(false);
    expect(hasPanel({ state: 'off' })).toBe(false);
  });

  it('sends nothing about related stories in the side panel before the reader asks', () => {
    const given = props(read, { shape: 'side' });
    const root = render(<Panel {...given} />);
    expect(given.on.readStory).toHaveBeenCalledOnce();
    expect(given.on.lookUpStory).not.toHaveBeenCalled();
    fire(root.querySelector('.look-up-story button'), 'click');
    expect(given.on.lookUpStory).toHaveBeenCalledOnce();
  });

  it('draws the story in the side panel, and opens the sentences of a tie', () => {
    const { text } = makeArticle();
    const start = text.indexOf('Berg leads');
    const tie = (from: string, to: string, verb: string) => ({
      from,
      to,
      verb,
      sentence: { start, end: start + 26 },
    });
    const ties = [tie('ada', 'lind', 'closed'), tie('board', 'here-nils', 'dismissed')];
    const portraits = Object.fromEntries(
      ['ada', 'board', 'lind', 'here-nils'].map(id => [
        id,
        { roles: [], quotes: [], ties: ties.filter(({ from, to }) => from === id || to === id) },
      ]),
    );
    const given = props(read, { shape: 'side' });
    const root = render(<Panel {...given} state={{ ...given.state, portraits }} />);
    const verbs = [...root.querySelectorAll('.picture-verb')];
    expect(verbs.map(verb => verb.getAttribute('aria-label'))).toEqual([
      'Ada Berg closed Lind',
      'Port Board dismissed Nils Oak',
      'Ada Berg leads Port Board',
    ]);
    fire(verbs[0]!, 'click');
    fire(root.querySelector('.tie-sentences button'), 'click');
    expect(given.on.show).toHaveBeenCalledWith(ties[0]!.sentence);
    fire(verbs[2]!, 'click');
    expect(textOf(root.querySelector('.tie-sentences'))).toBe('Known before this article');
    fire(root.querySelector('.picture-name'), 'click');
    expect(textOf(root.querySelector('.entity h2'))).toBe('Ada Berg');
  });
});
