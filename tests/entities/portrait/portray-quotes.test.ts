import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../lib/entities/analyzer.ts';
import { findQuotations } from '../../../lib/entities/portrait/find-quotes.ts';
import { portray } from '../../../lib/entities/portrait/portray.ts';
import { analysisOf } from './all-people.ts';

function quotesOf(text: string, name: string, others: readonly string[] = []): string[] {
  const quotes = portray(articleOf(text), analysisOf(text, [name, ...others]))[name]?.quotes ?? [];
  return quotes.map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  it.each([
    ['“We will not bend on this,” Quill said.', 'Quill', ['We will not bend on this,']],
    ['Quill said: “We will not bend on this.”', 'Quill', ['We will not bend on this.']],
    ['“We will not bend on this,” said Quill, adding nothing.', 'Quill', ['We will not bend on this,']],
    ['“We will not bend on this,” Brandt told Quill.', 'Quill', []],
    ['“Quill will not bend on this,” Brandt said.', 'Quill', []],
    ['Quill called it “odd”.', 'Quill', []],
    ['„Wir geben hier nicht nach“, said Quill.', 'Quill', ['Wir geben hier nicht nach']],
    ['«On ne cédera pas ici», said Quill.', 'Quill', ['On ne cédera pas ici']],
    ['»Wir geben hier nicht nach«, said Quill.', 'Quill', ['Wir geben hier nicht nach']],
    ['“He knows where the boats are,” Quill said.', 'Quill', []],
    ['“We will not bend on this,” said Quill lawyer Brandt.', 'Quill', []],
    ['“We will not bend on this,” said Quill lawyer Brandt.', 'Brandt', ['We will not bend on this,']],
    ['“This shows where the boats are,” Quill said.', 'Quill', []],
    ['“That’s where the boats are,” Quill said.', 'Quill', []],
    ['“It shows where the boats are,” Quill said.', 'Quill', []],
    ['“Those are the harbour’s own boats,” Quill said.', 'Quill', []],
    ['“There is no harbour in Odense,” Quill said.', 'Quill', ['There is no harbour in Odense,']],
    ['“Italy shows where the boats are,” Quill said.', 'Quill', ['Italy shows where the boats are,']],
    // A quotation that is over before the sentence is somebody else’s.
    ['Brandt said: “The boats are gone.” Later, Quill said little.', 'Quill', []],
    ['Brandt said: “Are all the boats gone?”\nQuill said little.', 'Quill', []],
    ['“Are all the boats gone?” Quill asked.', 'Quill', ['Are all the boats gone?']],
    ['“But nobody came to the harbour,” Quill said.', 'Quill', []],
    ['Quill said it was “only a matter of some weeks”.', 'Quill', []],
    [
      '“People told me ‘never again’ and left,” Quill said.',
      'Quill',
      ['People told me ‘never again’ and left,'],
    ],
    ['‘We don’t bend on the boys’ wages,’ said Quill.', 'Quill', ['We don’t bend on the boys’ wages,']],
    [
      '“I asked Sen. Brandt and Gen. Roe to wait,” Quill said.',
      'Quill',
      ['I asked Sen. Brandt and Gen. Roe to wait,'],
    ],
    ['“We will not bend on this,” said the county’s health officer, Quill.', 'Quill', []],
    ['“We will not bend on this,” said county lawyer Quill.', 'Quill', ['We will not bend on this,']],
    ['“We will not bend on this,” Quill, a lawyer, told Brandt.', 'Quill', ['We will not bend on this,']],
    ['“We will not bend on this,” according to Quill.', 'Quill', ['We will not bend on this,']],
    ['“We will not bend on this,” Brandt said Quill had told him.', 'Quill', []],
  ])('in %j, %s says %j', (text, name, expected) => {
    expect(quotesOf(text, name, ['Brandt'])).toEqual(expected);
  });

  it('end with their paragraph if the closing mark is missing', () => {
    const text = '“A first paragraph that goes on\n“And a second one that ends,” he said.';
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A first paragraph that goes on',
      'And a second one that ends,',
    ]);
  });
});
