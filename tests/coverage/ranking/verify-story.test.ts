import { describe, expect, it } from 'vitest';
import { verdictOn, verifiedNames } from '../../../lib/coverage/ranking/verify-story.ts';
import type { CastMember, LinkedMention, PageAnalysis } from '../../../lib/model/analysis.ts';
import type { Entity } from '../../../lib/model/entity.ts';

interface Named {
  readonly text: string;
  readonly entity: Entity;
  readonly tier?: 'sure' | 'probable';
}

const known = (id: string, name: string, kind: Entity['kind'] = 'organization', context = ''): Entity => ({
  source: 'knowledge',
  id,
  name,
  kind,
  context,
  asOf: '',
  relations: [],
});
const unknown = (name: string, kind: Entity['kind'] = 'organization'): Entity => ({
  source: 'article',
  id: `here-${name}`,
  name,
  kind,
});

/** An analysis in which each name is mentioned where it first occurs after the one before. */
function analysis(text: string, names: readonly Named[]): PageAnalysis {
  let from = 0;
  const mentions = names.map(({ text: name, entity, tier = 'sure' }): LinkedMention => {
    const start = text.indexOf(name, from);
    expect(start, name).toBeGreaterThanOrEqual(0);
    from = start + name.length;
    const base = { start, end: from, kind: entity.kind, entityId: entity.id, confidence: 0.9 };
    return tier === 'sure' ? { ...base, tier } : { ...base, tier, runnersUp: [] };
  });
  const cast = names.map(
    ({ entity }): CastMember => ({
      entity,
      introduction: { start: 0, end: 0 },
      appearsWith: [],
      mentionCount: 1,
    }),
  );
  return { mentions, cast, main: [], reading: 'en' };
}

const ORCHARD = known('orchard', 'Orchard');
const HERALD = known('herald', 'Daily Herald', 'organization', 'a newspaper in Norfolk');

function judge(
  title: string,
  summary: string,
  names: readonly Named[],
  asked = ORCHARD,
  { outlet = 'Some Outlet', isPlain = false } = {},
) {
  const item = { title, summary, outlet };
  const requested = { entityId: asked.id, name: asked.name, isPlain, castIds: [] };
  const found = verifiedNames(item, analysis(`${title}\n${summary}`, names), requested, false);
  return found && verdictOn(found, asked.id);
}

describe('a story found for a name', () => {
  const other = { text: 'Berlin', entity: known('berlin', 'Berlin', 'place') };
  const own = { text: 'Orchard', entity: ORCHARD };

  it('is sure if its headline names the entity, and counts less if only the summary does', () => {
    expect(judge('Berlin sues Orchard', '', [other, own])).toEqual({ tier: 'sure', prominence: 1 });
    expect(judge('Berlin sues', 'It says Orchard lied.', [other, own])).toEqual({
      tier: 'sure',
      prominence: 0.3,
    });
  });

  it('is probable if the link is, or if a lone first word may be an ordinary one', () => {
    const doubtful = { ...own, tier: 'probable' as const };
    expect(judge('Berlin sues Orchard', '', [other, doubtful])?.tier).toBe('probable');
    expect(judge('Orchard owners fear frost', '', [own])?.tier).toBe('probable');
    expect(judge('Orchard owners fear Berlin', '', [own, other])?.tier).toBe('sure');
  });

  it('is dropped if the name means something else there', () => {
    const person = { text: 'Ann Orchard', entity: unknown('Ann Orchard', 'person') };
    expect(judge('Ann Orchard wins', '', [person])).toBeNull();
  });

  it('is probable if a plain name begins a longer unknown one', () => {
    const lab = { text: 'Orchard Lab', entity: unknown('Orchard Lab') };
    expect(judge('Orchard Lab opens', '', [lab], ORCHARD, { isPlain: true })?.tier).toBe('probable');
    expect(judge('Orchard Lab opens', '', [lab])).toBeNull();
  });

  it.each([
    ['Mayor quits - Daily Herald', '', 'Some Outlet'],
    ['Mayor quits', 'NORWICH (Daily Herald) - The mayor has quit.', 'Some Outlet'],
    ['Daily Herald: Mayor quits', '', 'Some Outlet'],
    ['Mayor quits', 'Sign up for news of the Daily Herald.', 'Some Outlet'],
  ])('isn’t about an outlet that "%s" | "%s" only comes from', (title, summary, outlet) => {
    expect(judge(title, summary, [{ text: 'Daily Herald', entity: HERALD }], HERALD, { outlet })).toBeNull();
  });

  it.each([
    ['Daily Herald fires its editor', ''],
    ['Berlin plan - and what Orchard wants', ''],
    ['Orchard: a company in trouble', 'Follow the money.'],
  ])('is about the name in "%s"', (title, summary) => {
    const asked = title.startsWith('Daily') ? HERALD : ORCHARD;
    expect(judge(title, summary, [{ text: asked.name, entity: asked }], asked)).not.toBeNull();
  });
});
