import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import { makeAnalysis } from '../../page/make-analysis.ts';

const { article, analysis } = makeAnalysis(`
  # Terms
  Chief executive [Ann Example|person:ann] of [Acme|organization:acme] met the press on Tuesday.
  [Example|person:ann] agreed.
`);
const on = {
  onEntity: vi.fn(),
  onPin: vi.fn(),
  onClose: vi.fn(),
  onStep: vi.fn(),
  onFollow: vi.fn(),
  onWrongLink: vi.fn(),
  onIgnoreName: vi.fn(),
  onSiteOff: vi.fn(),
};
const props: CardProps = {
  article,
  analysis,
  mention: analysis.mentions[0]!,
  stamp: 1,
  portraits: null,
  coverage: new Map(),
  pictures: new Map(),
  followed: new Set(),
  site: 'news.example',
  theme: 'light',
  isPinned: false,
  now: Date.UTC(2025, 9, 2),
  on,
};

let root: Element;
const draw = (change: Partial<CardProps> = {}): void => render(h(Card, { ...props, ...change }), root);
const button = (label: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find(
    each => each.textContent?.includes(label) || each.getAttribute('aria-label')?.startsWith(label),
  )!;

beforeEach(() => {
  const { document } = parseHTML('<html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task));
  root = document.querySelector('#root')!;
  vi.clearAllMocks();
});

describe('the card', () => {
  it('is a dialog named after its entity', () => {
    draw();
    const dialog = root.querySelector('[role=dialog]')!;
    expect(root.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)?.textContent).toBe('Ann Example');
  });

  it('says that a probable entity is only probable, and what else the name may mean', () => {
    draw();
    expect(root.querySelector('.card-doubt')).toBeNull();
    const other = { id: 'ann-2', name: 'Ann Example', context: 'Rower', kind: 'person' } as const;
    const runnersUp = [{ ...other, source: 'knowledge', asOf: '2025-10', relations: [] }] as const;
    draw({ mention: { ...analysis.mentions[0]!, tier: 'probable', runnersUp }, stamp: 2 });
    expect(root.querySelector('.card-doubt')?.textContent).toContain('Probably the right match');
    expect(root.querySelector('.card-doubt')?.textContent).toContain('Ann Example (Rower)');
  });

  it('reserves a line for the role while it loads, then fills it', () => {
    draw();
    expect(root.querySelector('.card-role')?.textContent).toBe('');
    draw({ portraits: { ann: { role: { start: 6, end: 21 }, roles: [], quotes: [], ties: [] } } });
    expect(root.querySelector('.card-role')?.textContent).toBe('Chief executive');
  });

  it('steps to the next mention and wraps around to the last', () => {
    draw();
    button('Next mention').click();
    expect(on.onStep).toHaveBeenLastCalledWith(analysis.mentions[2]);
    button('Previous mention').click();
    expect(on.onStep).toHaveBeenLastCalledWith(analysis.mentions[2]);
  });

  it('doesn’t open stories that arrive late', () => {
    const story = {
      url: 'https://news.example/1',
      title: 'Ann speaks',
      summary: '',
      outlet: 'Example News',
      published: Date.UTC(2025, 9, 1),
      entityIds: [],
    };
    const coverage = new Map([
      [
        'ann',
        {
          groups: [{ stories: [story], reason: 'named' as const, tier: 'sure' as const, alsoNames: [] }],
          sources: [],
        },
      ],
    ]);
    draw();
    draw({ coverage });
    expect(root.querySelector('.card-stories')).toBeNull();
    expect(button('1 story').getAttribute('aria-expanded')).toBe('false');
    draw({ coverage, stamp: 2 });
    expect(root.querySelector('.card-stories')?.textContent).toContain('Ann speaks');
  });

  it('links only to the web', () => {
    const story = {
      url: 'javascript:alert(1)',
      title: 'No',
      summary: '',
      outlet: '',
      published: 0,
      entityIds: [],
    };
    draw({
      coverage: new Map([
        [
          'ann',
          {
            groups: [{ stories: [story], reason: 'named' as const, tier: 'sure' as const, alsoNames: [] }],
            sources: [],
          },
        ],
      ]),
    });
    for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:/);
  });

  it('reports follow, turn off and wrong match', () => {
    draw();
    button('Follow').click();
    expect(on.onFollow).toHaveBeenCalledWith(expect.objectContaining({ id: 'ann' }), true);
    button('Turn off for news.example').click();
    expect(on.onSiteOff).toHaveBeenCalled();
    button('Wrong match').click();
    expect(on.onWrongLink).toHaveBeenCalledWith('Ann Example', 'ann', true);
  });
});
