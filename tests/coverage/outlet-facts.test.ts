import { describe, expect, it } from 'vitest';
import { isForSubscribers } from '../../lib/coverage/for-subscribers.ts';
import { outletFacts } from '../../lib/coverage/outlet-facts.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';

function outlet(name: string, home: string, country: string, language: string, paid?: true): Outlet {
  const feed = `${home}/${language}.xml`;
  return { id: feed, name, country, language, section: 'news', feed, home, ...(paid ? { paid } : {}) };
}

const factsOf = outletFacts([
  outlet('Oak Post', 'https://www.oak.example', 'IE', 'en', true),
  outlet('Oak Post: World', 'https://www.oak.example/world', 'IE', 'en', true),
  outlet('Elm', 'https://elm.example', 'DE', 'de'),
  outlet('Elm: English', 'https://elm.example/en', 'DE', 'en'),
]);
const of = (outlet: string, url: string, title = 'Port closed') =>
  factsOf({ outlet, url, title, summary: '' });

describe('what is known about a story’s outlet', () => {
  it.each([
    ['the feed it came from', of('Elm: English', 'https://elm.example/1'), 'DE', 'en', undefined],
    ['its host', of('oak.example', 'https://oak.example/1'), 'IE', 'en', 'outlet'],
    ['a host above it', of('My feed', 'https://live.oak.example/1'), 'IE', 'en', 'outlet'],
    ['its name', of('Oak Post', 'https://search.example/1'), 'IE', 'en', 'outlet'],
    [
      'what all feeds of its host share',
      of('elm.example', 'https://elm.example/1'),
      'DE',
      undefined,
      undefined,
    ],
    ['nothing', of('Ash', 'https://ash.example/1'), undefined, undefined, undefined],
    [
      'nothing, for a host that only ends alike',
      of('Ash', 'https://notoak.example/'),
      undefined,
      undefined,
      undefined,
    ],
  ])('comes from %s', (_, facts, country, language, paid) => {
    expect(facts.country).toBe(country);
    expect(facts.language).toBe(language);
    expect(facts.paid).toBe(paid);
  });

  it('lets a story’s own mark win', () => {
    expect(of('Elm', 'https://elm.example/1', 'Z+ (abopflichtiger Inhalt); Hafen geschlossen').paid).toBe(
      'story',
    );
  });
});

describe('a story for subscribers', () => {
  it.each([
    ['SZ Plus: Der Hafen bleibt zu', ''],
    ['(S+) Der Hafen bleibt zu', ''],
    ['Der Hafen bleibt zu (S+)', ''],
    ['[Subscriber exclusive] Port closed', ''],
    ['Subscribers only: Port closed', ''],
    ['Le port est fermé', 'Article réservé à nos abonnés.'],
  ])('is told by %j, %j', (title, summary) => {
    expect(isForSubscribers({ title, summary })).toBe(true);
  });

  it.each([
    ['Zoom+ launches a new plan', ''],
    ['Disney Plus: what to watch', ''],
    ['Subscribers only pay half, says union', ''],
    ['T+1 settlement: what it means', ''],
    ['Netflix loses abonnés', 'The company lost subscribers.'],
    ['S+P falls', ''],
  ])('is not seen in %j', (title, summary) => {
    expect(isForSubscribers({ title, summary })).toBe(false);
  });
});
