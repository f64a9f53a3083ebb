import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedStoryGroups } from '../../../lib/coverage/ranking/story-groups.ts';
import type { Story } from '../../../lib/model/coverage/story.ts';

const NOW = Date.UTC(2026, 5, 1);
const HOUR = 3_600_000;

function story(title: string, part: Partial<Story> & { hours?: number } = {}): Story {
  const { hours = 1, ...rest } = part;
  return {
    url: `https://${(part.outlet ?? 'news').toLowerCase()}.example/${title.replaceAll(' ', '-')}`,
    title,
    summary: '',
    outlet: 'One',
    published: NOW - hours * HOUR,
    entityIds: ['anthropic'],
    ...rest,
  };
}

const QUESTION = {
  entityId: 'anthropic',
  castIds: ['pentagon', 'pete-hegseth', 'claude', 'openai'],
  now: NOW,
};

function titles(stories: readonly Story[], question = QUESTION): string[] {
  return relatedStoryGroups(stories, question).map(group => group.stories[0]!.title);
}

interface Told {
  readonly title: string;
  readonly ids: readonly string[];
  readonly hours?: number;
}

/** Labelled, written for this test: the first of each pair belongs before the second, for the question above. */
interface Pair {
  readonly why: string;
  readonly first: Told;
  readonly second: Told;
}

const PAIRS = readFileSync(path.join(import.meta.dirname, 'cases/ranking.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Pair);

describe('coverage of an entity in a story', () => {
  it('is in the order readers want, in at least nine of ten labelled pairs', () => {
    const told = ({ title, ids, hours = 1 }: Told, outlet: string): Story =>
      story(title, { entityIds: ids, hours, outlet });
    const wrong = PAIRS.filter(
      ({ first, second }) => titles([told(second, 'B'), told(first, 'A')])[0] !== first.title,
    );
    console.log(
      `ranking: ${PAIRS.length - wrong.length} of ${PAIRS.length} right\n${wrong.map(({ why }) => why).join('\n')}`,
    );
    expect(wrong.length / PAIRS.length).toBeLessThanOrEqual(0.1);
  });

  it('gives the reason: the names it shares with the page, in page order', () => {
    const [group] = relatedStoryGroups(
      [story('A', { entityIds: ['claude', 'anthropic', 'pentagon', 'x'] })],
      QUESTION,
    );
    expect(group!.alsoNames).toEqual(['pentagon', 'claude']);
  });

  it('folds wire copies into one group with all their outlets', () => {
    const copies = ['A', 'B', 'C'].map(outlet =>
      story(`Amodei rejects the Pentagon demand on Claude ${outlet}`, { outlet }),
    );
    const groups = relatedStoryGroups(
      [...copies, story('Something else entirely', { outlet: 'D' })],
      QUESTION,
    );
    expect(groups.map(group => group.stories.length)).toEqual([3, 1]);
    expect(new Set(groups[0]!.stories.map(({ outlet }) => outlet)).size).toBe(3);
  });

  it('leaves out the open article, whatever tracking parameters its address has', () => {
    const open = story('The open one');
    const page = { url: `${open.url}?utm_source=x#top`, title: open.title };
    expect(relatedStoryGroups([open, story('Another')], QUESTION, page)).toHaveLength(1);
  });

  it('leaves out the open article at another address of its outlet', () => {
    const page = { url: 'https://news.example/2026/open', title: 'Pentagon sets Anthropic a new deadline' };
    const moved = story(page.title, { url: 'https://www.news.example/rss/open-4711' });
    expect(relatedStoryGroups([moved], QUESTION, page)).toEqual([]);
  });

  it('folds copies of the open article into one group, which comes last', () => {
    const page = { url: 'https://own.example/open', title: 'Pentagon sets Anthropic a deadline over Claude' };
    const copies = [
      story('Pentagon sets Anthropic a deadline over Claude', { outlet: 'A', url: 'https://a.example/1' }),
      story('Pentagon sets deadline for Anthropic over Claude', { outlet: 'B', url: 'https://b.example/1' }),
    ];
    const groups = relatedStoryGroups([...copies, story('Office opens', { hours: 90 })], QUESTION, page);
    expect(groups.map(({ reason, stories }) => [reason, stories.length])).toEqual([
      ['named', 1],
      ['copy', 2],
    ]);
  });

  it('distinguishes a story that names the entity from a full-text search result', () => {
    const found = [story('Alpha', { outlet: 'A' }), story('Beta', { outlet: 'B', entityIds: ['pentagon'] })];
    expect(relatedStoryGroups(found, QUESTION).map(({ reason }) => reason)).toEqual(['named', 'searched']);
  });

  it('lets no outlet fill the first page while others have stories', () => {
    const loud = Array.from({ length: 40 }, (_, n) =>
      story(`Loud news number ${n} of ${n * 7} things`, { outlet: 'Loud' }),
    );
    const rest = Array.from({ length: 12 }, (_, n) =>
      story(`Quiet word ${n} on topic ${n * 3}`, { outlet: `Q${n}`, hours: 100 }),
    );
    const first = relatedStoryGroups([...loud, ...rest], QUESTION).slice(0, 10);
    expect(first.filter(group => group.stories[0]!.outlet === 'Loud').length).toBeLessThanOrEqual(3);
    expect(relatedStoryGroups(loud, QUESTION).length).toBeGreaterThan(3);
  });

  it('treats an outlet’s sections as one, and an aggregator’s outlets as separate', () => {
    const sections = (host: string) =>
      Array.from({ length: 12 }, (_, n) =>
        story(`Loud news number ${n} of ${n * 7} things`, {
          outlet: `Loud: ${n}`,
          url: `https://${host}/${n}`,
        }),
      );
    const rest = Array.from({ length: 12 }, (_, n) =>
      story(`Quiet word ${n} on topic ${n * 3}`, { outlet: `Q${n}`, hours: 100 }),
    );
    const loud = (host: string): number =>
      relatedStoryGroups([...sections(host), ...rest], QUESTION)
        .slice(0, 10)
        .filter(group => group.stories[0]!.outlet.startsWith('Loud')).length;
    expect(loud('www.loud.example')).toBeLessThanOrEqual(3);
    expect(loud('news.google.com')).toBe(10);
  });

  it('shows each page once, for any input', () => {
    const any = fc.record({
      title: fc.string({ maxLength: 30 }),
      url: fc.constantFrom(
        'https://a.example/1',
        'https://a.example/1#x',
        'https://b.example/2',
        'https://c.example/3',
      ),
      outlet: fc.constantFrom('A', 'B'),
      published: fc.integer({ min: 0, max: NOW + HOUR }),
      entityIds: fc.subarray(['anthropic', 'pentagon', 'claude']),
      summary: fc.string({ maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), stories => {
        const shown = relatedStoryGroups(stories, QUESTION).flatMap(group =>
          group.stories.map(({ url }) => url.split('#')[0]),
        );
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });
});
