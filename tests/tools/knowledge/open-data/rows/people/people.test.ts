import { describe, expect, it } from 'vitest';
import type { OpenDataRow } from '../../../../../../tools/knowledge/open-data/read-open-data.ts';
import { person } from '../../../../../../tools/knowledge/open-data/rows/people/people.ts';

const row = (label: string, prior: number, wikipedia = label, where = 'Zork, Texas'): OpenDataRow => ({
  id: wikipedia,
  label,
  description: `Person linked to ${where}`,
  kind: 'person',
  wikipedia,
  prior,
});

describe('what somebody is known for', () => {
  it('is said only of the one whose article is read most', () => {
    const rows = [row('Brock Lesnar', 900), row('Brock Lesnar', 40, 'Brock Lesnar (colonel)')];
    expect(rows.map(one => person(one, new Set(), rows)?.context)).toEqual([
      'American professional wrestler',
      undefined,
    ]);
  });

  it.each([
    ['Ada Doe (baseball)', 'Zork, Texas', 'Baseball player associated with Zork, Texas'],
    ['Ada Doe (fighter)', 'Zork, Texas', 'Mixed martial artist associated with Zork, Texas'],
    ['Ada Doe (wrestler)', 'Zork, Zork County', 'Professional wrestler'],
    ['Ada Doe (actor)', 'Zork (village), New York', 'Actor'],
    ['Ada Doe', 'Zork, Texas', undefined],
  ])('is the trade in brackets, and a place with its state: %s', (title, where, context) => {
    expect(person(row('Ada Doe', 40, title, where))?.context).toBe(context);
  });
});
