import { describe, expect, it } from 'vitest';
import { articleOf } from '../../lib/entities/analyzer.ts';
import { readHeadlines } from '../../lib/entities/read-headlines.ts';
import { analyzer } from './read-names.ts';

/** Names of a front page with the entities they link to. */
function read(...headlines: string[]) {
  const page = { ...articleOf(headlines.join('\n')), language: 'en', isFrontPage: true } as const;
  const { cast, mentions } = readHeadlines(page, analyzer);
  return {
    cast: cast.map(({ entity, mentionCount }) => `${entity.id} ${mentionCount}`),
    mentions: mentions.map(({ start, end, entityId }) => `${page.text.slice(start, end)}: ${entityId}`),
    introductions: cast.map(({ introduction: { start, end } }) => page.text.slice(start, end)),
  };
}

describe('the headlines of a front page', () => {
  it('have a cast: those in most headlines first, then in the order of the page', () => {
    const { cast, mentions, introductions } = read(
      'Angela Merkel opens the new harbour museum in Berlin',
      'Nvidia overtakes Microsoft as the most valuable company',
      'Microsoft opens a data centre on the coast',
    );
    expect(cast).toEqual(['microsoft 2', 'angela-merkel 1', 'berlin 1', 'nvidia 1']);
    expect(mentions).toEqual([
      'Angela Merkel: angela-merkel',
      'Berlin: berlin',
      'Nvidia: nvidia',
      'Microsoft: microsoft',
      'Microsoft: microsoft',
    ]);
    expect(introductions[0]).toBe('Nvidia overtakes Microsoft as the most valuable company');
  });

  it('are read one by one: a full name in one doesn’t explain a surname in the next', () => {
    const { mentions } = read(
      'Boris Johnson writes a book about London',
      'Johnson wins the county darts final for the third time',
    );
    expect(mentions).toContain('Boris Johnson: boris-johnson');
    expect(mentions).not.toContain('Johnson: boris-johnson');
  });

  it('leave out names that aren’t known', () => {
    const { cast } = read(
      'Wilhelmina Trundlebeck opens the new harbour museum',
      'Nvidia sells more chips than ever',
    );
    expect(cast).toEqual(['nvidia 1']);
  });

  it('may name nobody', () =>
    expect(read('Storm closes the coast road for a third day').mentions).toEqual([]));
});
