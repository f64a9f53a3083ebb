import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../lib/entities/analyzer.ts';
import { analyzer } from '../../read-names.ts';

const linksIn = (headline: string): (string | null)[] =>
  analyzer.read(articleOf(headline)).mentions.map(({ entityId }) => entityId);

describe('a body whose name many countries share', () => {
  it.each([
    ['Milei loses vote in the Senate on pensions', 'united-states-senate'],
    ['Macron allies in Senate block the reform', 'united-states-senate'],
    ['Lula sends the bill to Congress', 'united-states-congress'],
    ['Ramaphosa accepts the ruling of the Supreme Court', 'supreme-court-of-the-united-states'],
  ])('isn’t the best known one beside another country’s leader: %s', (headline, wrong) => {
    expect(linksIn(headline)).not.toContain(wrong);
  });

  it.each([
    ['Trump loses vote in the Senate on pensions', 'united-states-senate'],
    ['Trump and Macron dine as Senate blocks the reform', 'united-states-senate'],
    ['Schumer sends the bill to Congress', 'united-states-congress'],
    ['Justices at Supreme Court question the ruling', 'supreme-court-of-the-united-states'],
  ])('is the best known one beside its own people, or without a leader: %s', (headline, right) => {
    expect(linksIn(headline)).toContain(right);
  });
});
