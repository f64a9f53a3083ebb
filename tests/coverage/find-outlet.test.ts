import { describe, expect, it } from 'vitest';
import { findOutlet } from '../../lib/coverage/find-outlet.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';

const outlet = (id: string, name: string, home: string): Outlet => ({
  id,
  name,
  home,
  country: 'GB',
  language: 'en',
  section: 'news',
  feed: `${home}/feed`,
});
const outlets = [
  outlet('herald', 'The Lind Herald', 'https://www.herald.example'),
  outlet('herald-world', 'The Lind Herald: World', 'https://www.herald.example/world'),
  outlet('bell', 'Bell', 'https://bell.example'),
];

describe('an outlet', () => {
  it.each([
    ['herald', 'herald'],
    ['the lind herald', 'herald'],
    ['The Lind Herald: World', 'herald-world'],
    ['herald.example', 'herald'],
    ['www.bell.example', 'bell'],
    ['news.bell.example', 'bell'],
  ])('is found by %j', (named, id) => expect(findOutlet(outlets, named)?.id).toBe(id));

  it.each(['', 'ald', 'notbell.example', 'bell.example.org'])('is not found by %j', named =>
    expect(findOutlet(outlets, named)).toBeNull(),
  );
});
