import { describe, expect, it } from 'vitest';
import type { ReadLanguage } from '../../../../lib/model/read-language.ts';
import { LANGUAGE_WORDS } from '../../../../lib/text/languages/languages.ts';
import { readIrregular } from '../../../../lib/text/languages/ties/conjugate.ts';
import { tieListsOf } from '../../../../lib/text/languages/ties/tie-lists.ts';

const written = Object.values(LANGUAGE_WORDS).flatMap(({ code, ties }) =>
  ties ? [[code, ties] as const] : [],
);

describe('words of ties', () => {
  it.each(written)('use prepositions that the language lists: %s', (_, ties) => {
    const { frames, controls, prepositions, infinitiveMark } = tieListsOf(ties);
    const shown = new Set([...prepositions.values(), infinitiveMark, '']);
    const used = [
      ...[...frames.values()].flat().map(({ preposition }) => preposition),
      ...[...controls.values()].flatMap(control => [...control.prepositions]),
      ties.agent,
      ties.between,
    ];
    expect(used.filter(preposition => !shown.has(preposition))).toEqual([]);
  });

  it.each(written)('list irregular forms only of verbs that are used: %s', (_, ties) => {
    const { frames, controls } = tieListsOf(ties);
    const used = new Set([...frames.keys(), ...controls.keys()].map(lemma => lemma.split('+').at(-1)));
    expect([...readIrregular(ties.irregular).keys()].filter(lemma => !used.has(lemma))).toEqual([]);
  });
});

describe('forms of verbs', () => {
  it.each<[ReadLanguage, string, string, string]>([
    ['es', 'criticaron', 'criticar', 'criticó'],
    ['es', 'destituidas', 'destituir', 'destituido'],
    ['es', 'reunirse', 'reunir', 'reunirse'],
    ['pt', 'reuniu-se', 'reunir', 'reuniu-se'],
    ['pt', 'nomeiam', 'nomear', 'nomeia'],
    ['fr', 'ont', '', ''],
    ['fr', 'reçues', 'recevoir', 'reçu'],
    ['fr', 'menaçait', 'menacer', 'menaçait'],
    ['it', 'criticherà', 'criticare', 'criticherà'],
    ['it', 'incontrarsi', 'incontrare', 'incontrarsi'],
    ['de', 'kritisierten', 'kritisieren', 'kritisierte'],
    ['de', 'angegriffen', 'an+greifen', 'angegriffen'],
    ['de', 'anzugreifen', 'an+greifen', 'anzugreifen'],
    ['de', 'besiegt', 'besiegen', 'besiegt'],
  ])('in %s: %s', (language, word, lemma, singular) => {
    const rows = tieListsOf(LANGUAGE_WORDS[language].ties!).forms.get(word) ?? [];
    const found = rows.map(row => [row.lemma, row.singular]);
    if (lemma) expect(found).toContainEqual([lemma, singular]);
    else expect(found).toEqual([]);
  });
});
