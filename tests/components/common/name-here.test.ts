import { expect, it } from 'vitest';
import { nameHere } from '../../../components/common/name-here.ts';
import { makeAnalysis } from '../../page/make-analysis.ts';

const { article, analysis } = makeAnalysis(`
  # The [Harbour Board of the Town of Lind|organization:board] and [Ada Berg|person:ada]
  [Ada|person:ada] met the [Board|organization:board]; [Berg|person:ada] and [Nils Oak|person:nils] of [Acme Ferries|organization:acme] agreed.
  [Acme|organization:acme] declined.
`);
const named = (id: string) =>
  nameHere(analysis.cast.find(({ entity }) => entity.id === id)!.entity, article, analysis);

it.each([
  ['a person’s surname, not the first name', 'ada', 'Berg'],
  ['the whole name of a person whom the article names once', 'nils', 'Nils Oak'],
  ['the article’s own short form of a long name', 'board', 'Board'],
  ['a name that is short enough', 'acme', 'Acme Ferries'],
])('gives %s', (_, id, expected) => {
  expect(named(id)).toBe(expected);
});
