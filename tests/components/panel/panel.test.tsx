import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { PageView } from '../../../components/panel/page-view.ts';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import { makeAnalysis, makeArticle } from '../make-story.ts';
import { fire, render, textOf } from '../render.ts';

const read: PageView = {
  state: 'read',
  article: makeArticle(),
  analysis: makeAnalysis(),
  portraits: null,
  stopped: false,
};

function props(part: Partial<PanelProps> = {}): PanelProps {
  const on = {
    site: vi.fn(),
    reload: vi.fn(),
    grantAccess: vi.fn(),
    show: vi.fn(),
    follow: vi.fn(),
    entity: vi.fn(),
    elsewhere: vi.fn(),
    stop: vi.fn(),
    news: vi.fn(),
    seeNews: vi.fn(),
    export: vi.fn(),
  };
  return {
    view: read,
    stamp: 1,
    site: { host: 'news.example', on: true },
    followed: [],
    news: null,
    coverage: {},
    contexts: {},
    meetings: {},
    elsewhere: null,
    notice: '',
    firstId: null,
    now: 0,
    on,
    ...part,
  };
}

describe('Panel', () => {
  it.each([
    ['asking', 'Reading the page'],
    ['reading', 'Reading the page'],
    ['no-article', 'No article found'],
    ['switched-off', 'Off for this site'],
    ['closed-page', 'Not available here'],
  ] as const)('says what %s means', (state, said) => {
    expect(textOf(render(<Panel {...props({ view: { state } })} />))).toContain(said);
  });

  it('gives the reason for a failure and offers to reload', () => {
    const given = props({ view: { state: 'failed', reason: 'out of <b>memory</b>' } });
    const root = render(<Panel {...given} />);
    expect(textOf(root)).toContain('out of <b>memory</b>');
    fire(root.querySelector('.primary'), 'click');
    expect(given.on.reload).toHaveBeenCalledOnce();
  });

  it('asks for access with one button', () => {
    const given = props({ view: { state: 'withheld' } });
    const root = render(<Panel {...given} />);
    expect(textOf(root)).toContain('has to read an article to find the names');
    fire(root.querySelector('.primary'), 'click');
    expect(given.on.grantAccess).toHaveBeenCalledOnce();
  });

  it('has the switch for the site as its first control', () => {
    const root = render(<Panel {...props()} />);
    expect(root.querySelector('input, button, a')?.getAttribute('role')).toBe('switch');
  });

  it('shows notes about limits of the analysis', () => {
    const analysis = { ...makeAnalysis(), reading: 'known-names-only' } as const;
    const root = render(<Panel {...props({ view: { ...read, analysis, stopped: true } })} />);
    expect([...root.querySelectorAll('.note')].map(textOf)).toHaveLength(2);
  });

  it('opens the page of an entity, asks for its coverage and leads back', () => {
    const given = props();
    const root = render(<Panel {...given} />);
    fire(root.querySelector('[data-entity="ada"]'), 'click');
    const page = root.querySelector('.entity');
    expect(given.on.entity).toHaveBeenCalledWith(expect.objectContaining({ id: 'ada' }));
    expect(textOf(page)).toContain('From Dramatis, as of Oct 2025');
    expect(textOf(page)).toContain('leads Port Board');
    expect(textOf(page?.querySelector('blockquote') ?? null)).toBe(
      'Ada Berg, the harbour master, closed the port of Lind.',
    );
    fire(root.querySelectorAll('.mention')[1] ?? null, 'click');
    expect(given.on.show).toHaveBeenCalledWith(expect.objectContaining({ entityId: 'ada' }));
    fire(root.querySelector('.back'), 'click');
    expect(root.querySelector('.entity')).toBeNull();
  });

  it('moves from one cast member to another and back', () => {
    const root = render(<Panel {...props({ firstId: 'ada' })} />);
    fire(root.querySelector('.relations .member-link'), 'click');
    expect(textOf(root.querySelector('.entity h2'))).toBe('Port Board');
    fire(root.querySelector('.back'), 'click');
    expect(textOf(root.querySelector('.entity h2'))).toBe('Ada Berg');
  });

  it('says if everything it knows is from the article', () => {
    const root = render(<Panel {...props({ firstId: 'here-nils' })} />);
    expect(textOf(root.querySelector('.entity-head'))).toContain('Based on this article only');
  });
});
