import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

const BODY =
  ' The day began with rain, and most people stayed at home with a book or went out for coffee. Later the clouds broke up, and the ' +
  'streets filled again. Nobody expected much of the evening, but the square was full by eight, and the music went on until the lamps ' +
  'were put out. In the morning, the benches were wet again, and a dog slept under one of them.';

describe('a name that only one thing has', () => {
  it.each([
    [`He was tired of waiting for Uber rides in the rain.${BODY}`, 'Uber → Uber'],
    [`People think the Iraq war left the world a less safe place.${BODY}`, 'Iraq war → Iraq War'],
    [`The survey asked African Americans and others.${BODY}`, 'African Americans → African Americans'],
  ])('is known whatever the tagger takes it for: %s', (text, right) => {
    expect(readNames(text)).toContain(right);
  });

  it('isn’t taken from a person', () => {
    expect(readNames(`Her neighbour Aldi Nowak waved.${BODY}`).join()).not.toContain('Aldi →');
  });
});

describe('a city in a row', () => {
  it('is the large one of that name', () => {
    const text = `Storms may reach Tulsa, Wichita, Kansas City, Omaha and Milwaukee on Friday.${BODY}`;
    expect(readNames(text)).toContain('Kansas City → Kansas City');
  });
});

describe('a place that a firm is called after', () => {
  it('is the place after "in"', () => {
    const text = `Ada Florida sells trips. A week in Florida costs less in May, and hotels in Florida are empty.${BODY}`;
    expect(readNames(text)).toContain('Florida → Florida');
  });
});
