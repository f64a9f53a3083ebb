import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../lib/page/article/read-article.ts';

const TEXT = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>Paragraph ${i}: the harbour board met on Tuesday to hear what the town thinks of its bridge.</p>`,
).join('');
const AUTHOR = '<meta name="author" content="Ann Lee and Bo Dahl">';

function lastOf(under: string, head = ''): string {
  const { document } = parseHTML(
    `<html><head>${head}</head><body><article><h1>Vote on harbour put off</h1>${TEXT}${under}</article></body></html>`,
  );
  const { article } = readArticle(document)!;
  const last = article.blocks.at(-1)!;
  return article.text.slice(last.start, last.end);
}

describe('end matter', () => {
  it.each([
    ['who reported', '<p>(Reporting by Ann Lee and Bo Dahl; editing by Cy Roth)</p>'],
    [
      'who contributed',
      '<p>Courier writers Ann Lee in Hull and Bo Dahl in Oslo contributed to this report.</p>',
    ],
    ['after a row of dashes', '<p>___</p><p>Courier writer Ann Lee contributed to this report.</p>'],
    ['where it was first published', '<p>This article was first published in the Evening Courier.</p>'],
    [
      'what to do next',
      '<p>Listen to Harbour Hour live at noon on weekdays, or listen back here any day.</p>',
    ],
    [
      'an appeal',
      '<p>Support the Harbour Courier! Donate, or become a patron, and we sail on for a year.</p>',
    ],
    ['a sister site', '<p>There’s more on our sister site, the Evening Courier, for those who want it.</p>'],
    ['several of them', '<p>By Ann Lee</p><p>First published in the Evening Courier.</p>'],
  ])('is left out: %s', (_name, under) => {
    expect(lastOf(under)).toMatch(/^Paragraph 3/);
  });

  it.each([
    ['meta', AUTHOR],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Bo Dahl"}]}</script>',
    ],
  ])('is left out if it is about the author that the page declares: %s', (_name, head) => {
    const about = '<p>Bo Dahl is a reader in harbour law at the University of Hull and a keen sailor.</p>';
    expect(lastOf(about, head)).toMatch(/^Paragraph 3/);
    expect(lastOf(about)).toMatch(/^Bo Dahl/);
  });

  it.each([
    [
      'somebody else',
      '<p>Cy Roth is the only member of the board who lives on the other side of the river.</p>',
    ],
    [
      'a contribution of another kind',
      '<p>Cy Roth contributed to this report of the harbour board on its bridge.</p>',
    ],
    [
      'support of another kind',
      '<p>Support for the bridge has grown! So says Cy Roth, who counted the votes.</p>',
    ],
    ['a quotation', '<p>“Follow the money,” said Cy Roth, who has been on the board for twenty years.</p>'],
  ])('is kept: %s', (_name, under) => {
    expect(lastOf(under, AUTHOR)).not.toMatch(/^Paragraph/);
  });

  it('is left out only below the text, never within it', () => {
    const last = 'The board will meet again on Thursday to hear the rest of what the town thinks.';
    expect(lastOf(`<p>Reporting by the Courier led to the vote in March.</p><p>${last}</p>`)).toBe(last);
  });
});
