import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../lib/entities/analyzer.ts';
import { findQuotations } from '../../../lib/entities/portrait/find-quotes.ts';
import { portray } from '../../../lib/entities/portrait/portray.ts';
import type { LinkedMention, PageAnalysis } from '../../../lib/model/analysis.ts';

/** An analysis in which every text in `names` is a separate person, wherever it appears. */
function analysisOf(text: string, names: readonly string[]): PageAnalysis {
  const mentions: LinkedMention[] = names.flatMap(name =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      kind: 'person',
      entityId: name,
      confidence: 1,
      tier: 'sure',
    })),
  );
  mentions.sort((a, b) => a.start - b.start);
  return {
    cast: names.map(name => ({
      entity: { source: 'article', id: name, name, kind: 'person' },
      introduction: { start: 0, end: text.length },
      appearsWith: [],
      mentionCount: 1,
    })),
    mentions,
    reading: 'english',
  };
}

function roleOf(text: string, name: string, others: readonly string[] = []): string | null {
  const role = portray(articleOf(text), analysisOf(text, [name, ...others]))[name]?.role;
  return role ? text.slice(role.start, role.end) : null;
}

function quotesOf(text: string, name: string, others: readonly string[] = []): string[] {
  const quotes = portray(articleOf(text), analysisOf(text, [name, ...others]))[name]?.quotes ?? [];
  return quotes.map(({ start, end }) => text.slice(start, end));
}

describe('the role of a name', () => {
  it.each([
    ['Defense Secretary Pete Hegseth met the board.', 'Pete Hegseth', 'Defense Secretary'],
    ['He met Anthropic CEO Dario Amodei on Tuesday.', 'Dario Amodei', 'Anthropic CEO'],
    [
      'Mara Quill, a spokeswoman for the county, said it would reopen.',
      'Mara Quill',
      'a spokeswoman for the county',
    ],
    ['Sam Altman, chief executive of OpenAI, left early.', 'Sam Altman', 'chief executive of OpenAI'],
    ['Lena Brandt is a lawyer in Hamburg.', 'Lena Brandt', 'a lawyer in Hamburg'],
    ['Otto Vidal, the mayor who closed the port, was there.', 'Otto Vidal', 'the mayor'],
  ])('in %j, %s is %j', (text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });

  it.each([
    ['Mr. Quill left the room.', 'Quill'],
    ['Lena Brandt, who closed the port, was there.', 'Lena Brandt'],
    ['On Tuesday Lena Brandt left.', 'Lena Brandt'],
    ['Lena Brandt, speaking in Paris, said no.', 'Lena Brandt'],
  ])('is not made up in %j', (text, name) => {
    expect(roleOf(text, name)).toBeNull();
  });

  it('is not the next name of a list', () => {
    expect(
      roleOf('Lena Brandt, Otto Vidal and Mara Quill met.', 'Lena Brandt', ['Otto Vidal', 'Mara Quill']),
    ).toBeNull();
  });
});

describe('quotations', () => {
  it.each([
    ['“We will not bend on this,” Quill said.', 'Quill', ['We will not bend on this,']],
    ['Quill said: “We will not bend on this.”', 'Quill', ['We will not bend on this.']],
    ['“We will not bend on this,” said Quill, adding nothing.', 'Quill', ['We will not bend on this,']],
    ['“We will not bend on this,” Brandt told Quill.', 'Quill', []],
    ['“Quill will not bend on this,” Brandt said.', 'Quill', []],
    ['Quill called it “odd”.', 'Quill', []],
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
