import { describe, expect, it } from 'vitest';
import { boilerplateOf, isBoilerplate } from '../../../lib/coverage/ranking/boilerplate.ts';

const NETWORK = { name: 'Facebook', kind: 'organization', context: 'Social network' } as const;
const AGENCY = { name: 'Reuters', kind: 'organization', context: 'News agency' } as const;

function hides(summary: string, name: string, entity: typeof NETWORK | typeof AGENCY, outlet = ''): boolean {
  const title = 'Ministers meet';
  const start = title.length + 1 + summary.indexOf(name);
  return isBoilerplate({ start, end: start + name.length }, boilerplateOf(title, summary), entity, outlet);
}

describe('boilerplate of feed items', () => {
  it.each([
    'The talks go on. Follow us on Facebook!',
    'Follow us on Facebook',
    'The talks go on… Find more on Facebook and elsewhere.',
    'For more, you can follow our page on Facebook. The talks go on.',
    'Listen to us on Facebook? Yes.',
  ])('ignores a network in an appeal: %s', summary => {
    expect(hides(summary, 'Facebook', NETWORK)).toBe(true);
  });

  it.each([
    'Facebook must pay. Follow us for more.',
    'Follow us. Facebook must pay.',
    'Critics say that Facebook followed users.',
    'They subscribe to Facebook.',
  ])('keeps a network that the story is about: %s', summary => {
    expect(hides(summary, 'Facebook', NETWORK)).toBe(false);
  });

  it('ignores an agency in a dateline, and keeps it elsewhere', () => {
    expect(hides('LONDON, Aug 20 (Reuters) - Ministers met.', 'Reuters', AGENCY)).toBe(true);
    expect(hides('Ministers met, and Reuters was sold.', 'Reuters', AGENCY)).toBe(false);
  });

  // A feed decides what its items contain; a quadratic search took minutes on this.
  it('reads a million characters without a full stop', () => {
    expect(boilerplateOf('Title', 'our follow us '.repeat(70_000)).appeals).toHaveLength(1);
    expect(boilerplateOf('Title', 'word'.repeat(250_000)).appeals).toEqual([]);
  });
});
