import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LIMIT } from '../../../lib/knowledge/entry.ts';
import { addFamilies } from '../../../modules/knowledge/families/add-families.ts';
import { familyEntries } from '../../../modules/knowledge/families/family-entries.ts';
import { readFamilies } from '../../../modules/knowledge/families/read-families.ts';
import { makeEntry } from '../make-entry.ts';

const borduria = {
  id: 'borduria',
  adjectives: ['Bordurian', 'Borduran'],
  of: 'the Republic of Borduria',
  ofIn: {
    es: 'de Borduria',
    pt: 'da Bordúria',
    de: 'Borduriens',
    fr: 'de la Bordurie',
    it: 'della Borduria',
  },
};
const body = { country: borduria, name: '', title: undefined, aliases: [], isVague: false };
const post = { country: borduria, title: undefined, what: '' };
const none = { bodies: [], posts: [], colleges: [], editions: [] };
const office = {
  post: 'Foreign minister of Borduria',
  role: 'foreign minister',
  of: 'borduria',
  holder: 'ana-musstler',
  since: '2024-07',
  asOf: '2026-03',
  leads: false,
  shared: false,
};
const holders = { offices: [office], names: new Map([['ana-musstler', 'Ana Musstler']]) };

describe('a family', () => {
  it('names a ministry as the press does, and says who leads it', () => {
    const [ministry] = familyEntries({ ...none, bodies: [{ ...body, family: 'foreign ministry' }] }, holders);
    expect(ministry).toMatchObject({
      name: 'Bordurian Foreign Ministry',
      context: 'Department in charge of Bordurian foreign policy, under Ana Musstler since July 2024',
      asOf: '2026-03',
      guarded: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
      evidence: ['Republic of Borduria', 'Bordurian', 'Borduran'],
      relations: { locatedIn: ['borduria'] },
    });
    expect(ministry!.aliases).toContain('Borduran Ministry of Foreign Affairs');
    expect(ministry!.aliases).toContain('Ministry of Foreign Affairs of the Republic of Borduria');
  });

  it('says nothing about the holder of a post that it does not know', () => {
    const roles = ['president', 'foreign minister'];
    const posts = roles.map(role => ({
      ...post,
      role,
      forms: [role.replace(/\b\w/g, one => one.toUpperCase())],
    }));
    expect(familyEntries({ ...none, posts }, holders).map(one => [one.name, one.context])).toEqual([
      ['President of the Republic of Borduria', 'Head of state of the Republic of Borduria'],
      [
        'Foreign Minister of the Republic of Borduria',
        'Minister in charge of Bordurian foreign policy, Ana Musstler since July 2024',
      ],
    ]);
    const shared = { ...holders, offices: [office, { ...office, holder: 'bo' }] };
    expect(familyEntries({ ...none, posts }, shared)[1]!.context).toBe(
      'Minister in charge of Bordurian foreign policy',
    );
  });

  it('leaves the name of a country alone in a post', () => {
    const country = { ...borduria, adjectives: ['Bordurian', 'B.R.', 'Republic of Borduria'] };
    const [president] = familyEntries(
      { ...none, posts: [{ ...post, country, role: 'president', forms: ['President'] }] },
      holders,
    );
    expect(president!.aliases).toEqual(['Bordurian President']);
  });

  it('adds the country to a name that says too little', () => {
    const vague = { ...body, family: 'parliament', name: 'National Assembly', isVague: true };
    const [assembly] = familyEntries({ ...none, bodies: [vague] }, holders);
    expect(assembly!.name).toBe('National Assembly of the Republic of Borduria');
    expect(assembly!.guarded).toEqual(['National Assembly']);
  });

  it('gives each sport of a college its own evidence', () => {
    const teams = [
      { sport: 'football' as const, title: 'Zork Owls football' },
      { sport: 'basketball' as const, title: "Zork Owls men's basketball" },
    ];
    const [football, basketball] = familyEntries(
      { ...none, colleges: [{ school: 'Zork', nickname: 'Owls', teams }] },
      holders,
    );
    expect(football).toMatchObject({
      guarded: ['Zork Owls', 'Owls'],
      context: 'College football team of Zork',
    });
    expect(basketball!.evidence).not.toContain('touchdown');
  });
});

describe('a hand-written entry', () => {
  const written = makeEntry({ name: 'Bordurian Foreign Office', aliases: ['Bordurian Foreign Ministry'] });
  const other = makeEntry({ name: 'Foreign Ministry of the Republic of Borduria', kind: 'place' });
  const generated = familyEntries({ ...none, bodies: [{ ...body, family: 'foreign ministry' }] }, holders);

  it('gets the other names of the body that it describes, unless something else has them', () => {
    const { entries, added } = addFamilies([written, other], generated);
    expect(added).toEqual([]);
    expect(entries[0]!.context).toBe(written.context);
    expect(entries[0]!.aliases).toContain('Bordurian Ministry of Foreign Affairs');
    expect(entries[0]!.aliases).not.toContain(other.name);
    expect(entries[1]).toBe(other);
  });

  it('keeps its name from a generated one', () => {
    const { added } = addFamilies(
      [makeEntry({ name: 'Bordurian Foreign Ministry', kind: 'place' })],
      generated,
    );
    expect(added).toEqual([]);
  });
});

describe('the tables', () => {
  const tables = readFamilies(path.resolve('knowledge/families'));
  const entries = familyEntries(tables, { offices: [], names: new Map() });

  it('make contexts that fit a card, without gaps', () => {
    for (const { context, name } of entries) {
      expect(context.length, name).toBeLessThanOrEqual(CONTEXT_LIMIT);
      expect(`${context} ${name}`).not.toMatch(/[{}]|undefined| {2}/);
    }
  });

  it('name nothing twice', () => {
    const names = entries.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
