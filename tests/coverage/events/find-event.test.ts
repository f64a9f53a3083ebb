import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventGroups } from '../../../lib/coverage/events/event-groups.ts';
import { findEvent } from '../../../lib/coverage/events/find-event.ts';
import { newsItem } from '../../../lib/coverage/events/news-text.ts';
import { TermCounts } from '../../../lib/coverage/events/term-counts.ts';
import { timelineOf } from '../../../lib/coverage/events/timeline.ts';
import type { Story } from '../../../lib/model/coverage/story.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 4, 12, 12);

/** @param hours after the article; negative if before */
function story(outlet: string, title: string, hours: number, ids: readonly string[], summary = ''): Story {
  const url = `https://${outlet.toLowerCase()}.example/${encodeURIComponent(title)}`;
  return {
    url,
    title,
    summary,
    outlet,
    published: NOON + hours * HOUR,
    entityIds: ids,
    titleNames: ids.length,
  };
}

const ARTICLE = {
  title: 'Ferry Aurelia sinks off Kalmar with 90 on board',
  text: 'The ferry Aurelia sank in the Baltic Sea near Kalmar on Tuesday after a fire in its engine room. Rescuers in helicopters pulled 84 passengers from the water; six are missing. The owner, Nordlinje, said the ship had passed its inspection in March. Prime minister Ulla Strand promised an inquiry.',
  outlet: 'One',
  published: NOON,
  names: ['aurelia', 'kalmar', 'baltic-sea', 'nordlinje', 'ulla-strand'],
};
const AGENCY = 'Ferry sinks in Baltic Sea after engine fire, six missing';
const RIGHT = [
  story(
    'Two',
    AGENCY,
    -2,
    ['baltic-sea'],
    'Rescuers pulled passengers of the Aurelia from the water near Kalmar.',
  ),
  story(
    'Three',
    AGENCY,
    -1,
    ['baltic-sea'],
    'Rescuers pulled passengers of the Aurelia from the water near Kalmar.',
  ),
  story(
    'Four',
    'Nordlinje shares fall after ferry Aurelia is lost',
    3,
    ['nordlinje', 'aurelia'],
    'The ship had passed an inspection in March.',
  ),
  story(
    'Five',
    'How the Aurelia sank: fire, smoke, twelve minutes',
    20,
    ['aurelia'],
    'What passengers saw off Kalmar.',
  ),
];
const OTHER = [
  story(
    'Two',
    'Ferry Bolette runs aground off Gotland with 70 on board',
    8,
    ['bolette', 'gotland'],
    'No one was hurt.',
  ),
  story(
    'Six',
    'Ulla Strand opens a school in Uppsala',
    2,
    ['ulla-strand', 'uppsala'],
    'The prime minister spoke of teachers.',
  ),
  story('Six', 'Kalmar wins the cup final', -5, ['kalmar'], 'The team beat Malmö on penalties.'),
  story(
    'Seven',
    'Nordlinje orders two ships from Finland',
    -90,
    ['nordlinje', 'finland'],
    'The line wants to replace older vessels.',
  ),
  story('Eight', 'Parliament debates the budget', 1, ['parliament'], 'Taxes on fuel may rise.'),
];

function counts(...stories: readonly Story[]): TermCounts {
  const counts = new TermCounts();
  for (const one of stories) counts.add(newsItem(one));
  return counts;
}

describe('an article’s event', () => {
  const all = [...RIGHT, ...OTHER];
  it('is found in other outlets under other headlines, with copies of one text in a row', () => {
    const { rows } = findEvent(ARTICLE, all, counts(...all));
    const outlets = rows.map(({ stories }) => stories.map(({ outlet }) => outlet).join('+'));
    expect(outlets).toContain('Two+Three');
    expect(outlets).toContain('Four');
    expect(rows.flatMap(({ stories }) => stories).filter(one => OTHER.includes(one))).toEqual([]);
  });

  it('is reported by nobody if the others only share a name with it', () => {
    expect(findEvent(ARTICLE, OTHER, counts(...all))).toEqual({ rows: [], followUps: [] });
  });

  it('isn’t an older one with the same names and words', () => {
    const old = RIGHT.map(one => ({ ...one, published: one.published - 30 * 24 * HOUR }));
    expect(findEvent(ARTICLE, old, counts(...all)).rows).toEqual([]);
  });

  it('doesn’t exist if the article is an issue of a series', () => {
    const issue = { ...ARTICLE, title: 'Tuesday briefing: A ferry sinks off Kalmar' };
    expect(findEvent(issue, all, counts(...all)).rows).toEqual([]);
  });

  it('has a timeline from the first report to the latest, with the names each adds', () => {
    const event = findEvent(ARTICLE, all, counts(...all));
    const own = story('One', ARTICLE.title, 0, ['aurelia', 'kalmar']);
    const steps = timelineOf(event, own);
    expect(steps[0]).toMatchObject({ kind: 'event', added: ['baltic-sea'] });
    expect(steps[0]!.stories.map(({ outlet }) => outlet)).toEqual(['Two', 'Three']);
    expect(steps[1]).toMatchObject({ kind: 'open', added: ['aurelia', 'kalmar'] });
    expect(steps.at(-1)!.stories[0]!.outlet).toBe('Five');
    expect(timelineOf({ rows: [], followUps: [] }, own)).toEqual([]);
  });

  it('shows each story once, in order of probability, for any order of the candidates', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), candidates => {
        const { rows, followUps } = findEvent(ARTICLE, candidates, counts(...all));
        const shown = [...rows, ...followUps].flatMap(({ stories }) => stories);
        expect(new Set(shown).size).toBe(shown.length);
        const found = rows.map(({ probability }) => probability);
        expect(found).toEqual([...found].sort((a, b) => b - a));
      }),
    );
  });

  it('comes with the names of the cast in each row', () => {
    const { rows } = findEvent(ARTICLE, all, counts(...all));
    const groups = eventGroups(rows, ['aurelia', 'nordlinje', 'nobody']);
    const namesOf = (outlet: string) =>
      groups.find(({ stories }) => stories[0]!.outlet === outlet)?.alsoNames;
    expect(namesOf('Four')).toEqual(['aurelia', 'nordlinje']);
  });
});
