import { expect, it } from 'vitest';
import { articleOf } from '../../../lib/entities/analyzer.ts';
import { frameOf } from '../../../lib/entities/cast/frame.ts';

const LONG = `The port of Lind is closed, said ${'the harbour master and '.repeat(9)}the mayor.`;

function frame(...paragraphs: string[]) {
  const { text, blocks } = articleOf(paragraphs.join('\n'));
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  const { lead, credits } = frameOf({ text, blocks });
  return { lead: words(lead), credits: words(credits) };
}

it('takes the first paragraph for the lead, and the second if the first is a standfirst', () => {
  expect(frame(LONG, 'Nobody knows why.').lead).toEqual([LONG]);
  expect(frame('The port is closed', LONG, 'Nobody knows why.').lead).toEqual(['The port is closed', LONG]);
});

it.each([
  ['KATHMANDU, March 1 (Reuters) - Nepal has no proof.', 'KATHMANDU, March 1 (Reuters) - '],
  ['HAYWARD, Calif. (AP) — A man was stabbed.', 'HAYWARD, Calif. (AP) — '],
  ['LIND/OSLO (Reuters) - The port is closed.', 'LIND/OSLO (Reuters) - '],
  ['Berlin (dpa) – Die Regierung tagt.', 'Berlin (dpa) – '],
  ['Madrid, 12 nov (EFE).- El Gobierno calla.', 'Madrid, 12 nov (EFE).- '],
  ['Ada Berg — who closed the port — left.', null],
  ['Trump is back.', null],
])('finds the dateline of “%s”', (paragraph, dateline) => {
  expect(frame(paragraph).credits).toEqual(dateline === null ? [] : [dateline]);
});

it('takes headings between the headline and the first paragraph for the lead', () => {
  const lines = ['Port closed', 'Nobody knows why', LONG, 'What next'];
  const text = lines.join('\n');
  const blocks = lines.map(line => {
    const start = text.indexOf(line);
    return { start, end: start + line.length, role: line === LONG ? 'paragraph' : 'headline' } as const;
  });
  expect(frameOf({ text, blocks })).toMatchObject({ headline: [blocks[0]], lead: [blocks[1], blocks[2]] });
});

it('takes a reporter for the author only in the last paragraph', () => {
  expect(frame(LONG, 'Ada Berg is a reporter.', 'She left.').credits).toEqual([]);
});

it.each([
  ['Reporting by Ada Berg in Lind; Editing by Nils Oak', true],
  ['(Additional reporting by Ada Berg)', true],
  ['Photo: Ada Berg/Getty Images', true],
  ['Foto: Ada Berg', true],
  ['By Ada Berg', true],
  ['Ada Berg has been writing about ports since 2008.', true],
  ['Ada Berg is a senior reporter for the Lind Post.', true],
  ['Ada Berg is a baker.', false],
  ['Associated Press writer Ada Berg contributed to this report.', true],
  ['By Friday Ada Berg had closed the port, and the town was quiet.', false],
  ['Photographs of Ada Berg were on show.', false],
  ['FILE PHOTO: Ada Berg opens the port of Lind, May 3, 2019.', true],
  ['In this 2019 file photo, Ada Berg opens the port.', true],
  ['Nils Oak/Pool via REUTERS', true],
  ['Ada Berg at the port on Monday. (AP Photo/Nils Oak)', true],
  ['Ada Berg told AFP that the port was closed.', false],
  ['In this port, Ada Berg took a photo.', false],
  ['(Adds detail, quote from the mayor)', true],
  ['(The mayor adds salt.)', false],
  ['Reporting on the port is a crime.', false],
])('is “%s” a credit: %s', (paragraph, isCredit) => {
  expect(frame(LONG, paragraph).credits).toEqual(isCredit ? [paragraph] : []);
});

it.each([
  ['The port has never been so quiet. [A.B. Berg]', '[A.B. Berg]'],
  ['“I like the port.” – Ada Berg, head of research at Lind', '– Ada Berg, head of research at Lind'],
  ['They met the others – Ada Berg and Nils Oak', null],
  ['They wrote to us [Ada Berg] and left.', null],
])('finds the signature of “%s”', (paragraph, signature) => {
  expect(frame(paragraph).credits).toEqual(signature === null ? [] : [signature]);
});
