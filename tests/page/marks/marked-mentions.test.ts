import { describe, expect, it } from 'vitest';
import type { LinkedMention } from '../../../lib/model/analysis.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import { type MarkRule, markedMentions, wantedMentions } from '../../../lib/page/marks/marked-mentions.ts';
import { makeAnalysis } from '../make-analysis.ts';

const { article, analysis } = makeAnalysis(`
  # [Hegseth|person:hegseth] weighs terms for [Acme|organization:acme]
  [Pete Hegseth|person:hegseth] met [French|group:french] officials.
  [Hegseth|person:hegseth] and [Acme’s|organization:acme] lawyers agreed with the [French|group:french].
  ## What [Acme|organization:acme] says
  [Acme|organization:acme] said that [Hegseth|person:hegseth] was right.
`);
const kinds: Kind[] = ['person', 'organization'];
const rule: MarkRule = { marks: 'first', kinds, ignoredNames: [], wrongLinks: [] };

const markedOf = (of: typeof article, found: typeof analysis, by: MarkRule): readonly LinkedMention[] =>
  markedMentions(of, wantedMentions(of, found, by), by);

function marked(change: Partial<MarkRule> = {}): string[] {
  return markedOf(article, analysis, { ...rule, ...change }).map(({ start, end }) =>
    article.text.slice(start, end),
  );
}

describe('markedMentions', () => {
  it('marks the first of each entity in every section, counting the headline as one', () => {
    expect(marked()).toEqual(['Hegseth', 'Acme', 'Pete Hegseth', 'Acme’s', 'Acme', 'Hegseth']);
  });

  it('marks all or none', () => {
    expect(marked({ marks: 'all' })).toHaveLength(8);
    expect(marked({ marks: 'none' })).toEqual([]);
  });

  it('marks only the chosen kinds', () => {
    expect(marked({ kinds: ['group'] })).toEqual(['French']);
  });

  it('marks nationalities only if groups are chosen', () => {
    const country = {
      ...analysis,
      cast: analysis.cast.map(member => ({
        ...member,
        entity: member.entity.id === 'french' ? { ...member.entity, kind: 'place' as const } : member.entity,
      })),
    };
    const names = (wanted: Kind[]): string[] =>
      markedOf(article, country, { ...rule, kinds: wanted }).map(({ start, end }) =>
        article.text.slice(start, end),
      );
    expect(names(['place'])).toEqual([]);
    expect(names(['place', 'group'])).toEqual(['French']);
  });

  it('skips ignored names, whatever their case and form', () => {
    expect(marked({ ignoredNames: ['ACME'] })).toEqual(['Hegseth', 'Pete Hegseth', 'Hegseth']);
  });

  it('marks the full name if only its short form is ignored', () => {
    const full = {
      ...analysis,
      cast: analysis.cast.map(member => ({ ...member, entity: { ...member.entity, name: 'Pete Hegseth' } })),
    };
    const names = markedOf(article, full, { ...rule, kinds: ['person'], ignoredNames: ['Hegseth'] });
    expect(names.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Pete Hegseth']);
  });

  it('skips names that only one paragraph has, unless they are known', () => {
    const once = makeAnalysis(`
      # [Acme|organization:acme] grows
      [Bo Low|person:bo] of [Acme|organization:acme] and Mr [Low|person:bo] met [Lind|place:lind].
    `);
    const names = (cast = once.analysis.cast): string[] =>
      markedOf(once.article, { ...once.analysis, cast }, { ...rule, kinds: [...kinds, 'place'] }).map(
        ({ start, end }) => once.article.text.slice(start, end),
      );
    expect(names()).toEqual(['Acme', 'Acme']);
    const known = { source: 'knowledge', context: '', asOf: '', relations: [] } as const;
    const cast = once.analysis.cast.map(member => ({ ...member, entity: { ...member.entity, ...known } }));
    expect(names(cast)).toEqual(['Acme', 'Bo Low', 'Acme', 'Lind']);
  });

  it('skips a link reported as wrong, but not the same name linked to another entity', () => {
    const wrongLinks = [{ name: 'Acme', entityId: 'acme' }];
    expect(marked({ wrongLinks })).toEqual(['Hegseth', 'Pete Hegseth', 'Hegseth']);
    expect(marked({ wrongLinks: [{ name: 'Acme', entityId: 'acme-film' }] })).toContain('Acme');
  });
});
