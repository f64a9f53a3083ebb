import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OTHER_LANGUAGES } from '../../../modules/knowledge/contexts/read-translations.ts';
import { BODY_FAMILIES } from '../../../modules/knowledge/families/body-families.ts';
import { BODY_PHRASES, POST_PHRASES } from '../../../modules/knowledge/families/family-phrases.ts';
import { familyTranslations } from '../../../modules/knowledge/families/family-translations.ts';
import { ROLES } from '../../../modules/knowledge/families/post-roles.ts';
import { readFamilies } from '../../../modules/knowledge/families/read-families.ts';

const syldavia = {
  id: 'syldavia',
  adjectives: ['Syldavian'],
  of: 'Syldavia',
  ofIn: {
    es: 'de Sildavia',
    pt: 'da Sildávia',
    de: 'Syldaviens',
    fr: 'de la Syldavie',
    it: 'della Sildavia',
  },
};
const office = {
  post: 'Foreign minister of Syldavia',
  role: 'foreign minister',
  of: 'syldavia',
  holder: 'ana-musstler',
  since: '2024-07',
  asOf: '2026-03',
  leads: false,
  shared: false,
};
const king = { ...office, post: 'King of Syldavia', role: 'king', holder: 'king-muskar', since: '2019' };
const holders = {
  offices: [office, king],
  names: new Map([
    ['ana-musstler', 'Ana Musstler'],
    ['king-muskar', 'King Muskar'],
  ]),
};
const body = { country: syldavia, name: '', title: undefined, aliases: [], isVague: false };
const post = { country: syldavia, title: undefined, what: '', forms: ['Holder'] };
const none = { bodies: [], posts: [], colleges: [], editions: [] };

describe('the translations of a family', () => {
  it('say what a ministry does and who leads it', () => {
    const [ministry] = familyTranslations(
      { ...none, bodies: [{ ...body, family: 'foreign ministry' }] },
      holders,
    );
    expect(ministry).toMatchObject({
      id: 'syldavian-foreign-ministry',
      en: 'Department in charge of Syldavian foreign policy, under Ana Musstler since July 2024',
      texts: {
        es: 'Ministerio encargado de la política exterior de Sildavia, con Ana Musstler al frente desde julio de 2024',
        pt: 'Ministério responsável pela política externa da Sildávia, sob o comando de Ana Musstler desde julho de 2024',
        de: 'Ministerium für die Außenpolitik Syldaviens, geleitet von Ana Musstler seit Juli 2024',
        fr: 'Ministère chargé de la politique étrangère de la Syldavie, sous Ana Musstler depuis juillet 2024',
        it: 'Ministero responsabile della politica estera della Sildavia, sotto la guida di Ana Musstler da luglio 2024',
      },
    });
  });

  it('say who holds a post, without the English title', () => {
    const [translation] = familyTranslations({ ...none, posts: [{ ...post, role: 'king' }] }, holders);
    expect(translation!.texts).toMatchObject({
      de: 'Monarch Syldaviens, Muskar seit 2019',
      it: 'Monarca della Sildavia, Muskar dal 2019',
    });
  });

  it('say only what a post is if its holder isn’t known', () => {
    const [translation] = familyTranslations({ ...none, posts: [{ ...post, role: 'president' }] }, holders);
    expect(translation!.texts.fr).toBe('Fonction de chef de l’État de la Syldavie');
  });

  it('leave out a post that its table describes in English', () => {
    const posts = [{ ...post, role: 'king', what: 'Ceremonial head of Syldavia' }];
    expect(familyTranslations({ ...none, posts }, holders)).toEqual([]);
  });

  it('exist for every family and role that has a context', () => {
    expect(Object.keys(BODY_PHRASES).sort()).toEqual(Object.keys(BODY_FAMILIES).sort());
    expect(Object.keys(POST_PHRASES).sort()).toEqual(Object.keys(ROLES).sort());
  });

  it('have nothing left to fill in', () => {
    const tables = readFamilies(path.resolve(import.meta.dirname, '../../../knowledge/families'));
    const all = familyTranslations(tables, { offices: [], names: new Map() });
    expect(all.length).toBeGreaterThan(1500);
    for (const { texts } of all)
      for (const language of OTHER_LANGUAGES) expect(texts[language]).toMatch(/^[^{}]{8,120}$/);
  });
});
