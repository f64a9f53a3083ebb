import { describe, expect, it } from 'vitest';
import { Encyclopaedia } from '../../../../components/panel/entity/Encyclopaedia.tsx';
import { LastSeen } from '../../../../components/panel/entity/LastSeen.tsx';
import type { ContextLookUp } from '../../../../lib/model/panel/look-up-state.ts';
import { render, textOf } from '../../render.ts';

const context = {
  title: 'Ada Berg',
  summary: 'A harbour <b>master</b>.',
  picture: 'https://pictures.example/ada.jpg',
  language: 'en' as const,
  wikipedia: 'https://en.wikipedia.org/wiki/Ada',
  wikidata: 'Q42',
  roles: ['harbour master'],
  licence: 'CC BY-SA 4.0',
  at: new Date(2025, 10, 2).getTime(),
};
const shown = (view: ContextLookUp) => render(<Encyclopaedia name="Ada Berg" view={view} />);

describe('Encyclopaedia', () => {
  it('shows the summary with its source and date', () => {
    const root = shown({ context, state: { state: 'ok' } });
    expect(textOf(root)).toContain('A harbour <b>master</b>.');
    expect(textOf(root)).toContain('Wikipedia article · Wikidata item · CC BY-SA 4.0 · retrieved on 2 Nov');
    expect(root.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('shows and loads nothing while the source is off', () => {
    expect(textOf(shown({ context: null, state: { state: 'off' } }))).toBe('');
  });

  it('doesn’t report a failure as a missing article, and keeps the last summary', () => {
    const blocked = { state: 'blocked', error: { code: 'http', value: 403 } } as const;
    expect(textOf(shown({ context: null, state: blocked }))).toContain('unavailable (HTTP 403)');
    expect(textOf(shown({ context: null, state: { state: 'none' } }))).toContain('No article found');
    expect(textOf(shown({ context, state: blocked }))).toContain('A harbour');
  });

  it('links only to web addresses', () => {
    const bad = { ...context, picture: 'javascript:alert(1)', wikipedia: 'data:text/html,x' };
    const root = shown({ context: bad, state: { state: 'ok' } });
    expect(root.querySelector('img')).toBeNull();
    expect([...root.querySelectorAll('a')].map(textOf)).toEqual(['Wikidata item']);
  });
});

describe('LastSeen', () => {
  const at = new Date(2025, 10, 4, 12).getTime();
  const meeting = { url: 'https://news.example/a', title: 'Port closed', at };

  it('shows the weekday, or the date if it was more than a week ago', () => {
    const told = (days: number) =>
      textOf(render(<LastSeen article={meeting} now={at + days * 24 * 3_600_000} />));
    expect(told(2)).toBe('You last saw this name on Tuesday in Port closed');
    expect(told(9)).toBe('You last saw this name on 4 Nov in Port closed');
  });
});
