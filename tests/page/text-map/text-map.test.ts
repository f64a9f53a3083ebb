import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { TextBuilder } from '../../../lib/page/text-map/text-builder.ts';
import type { TextMap } from '../../../lib/page/text-map/text-map.ts';

interface Built {
  readonly text: string;
  readonly blocks: readonly { start: number; end: number }[];
  readonly map: TextMap;
  /** Text nodes of each block. */
  readonly nodes: Text[][];
}

/** Builds blocks from the data of text nodes, in a new document. */
function build(blocks: readonly (readonly string[])[]): Built {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const builder = new TextBuilder();
  const nodes = blocks.map(parts => {
    const element = document.body.appendChild(document.createElement('p'));
    builder.startBlock();
    const texts = parts.map(part => element.appendChild(document.createTextNode(part)) as unknown as Text);
    for (const text of texts) builder.add(text);
    builder.endBlock('paragraph', element as unknown as Element);
    return texts;
  });
  return { text: builder.text, blocks: builder.blocks, map: builder.map(), nodes };
}

/** Node data and offsets of the ranges of a span. */
function places(built: Built, start: number, end: number): [string, number, number][] {
  const ranges = built.map.rangesOf({ start, end });
  return ranges.map(range => [(range.startContainer as Text).data, range.startOffset, range.endOffset]);
}

function cut(built: Built, start: number, end: number): string {
  return places(built, start, end)
    .map(([data, from, to]) => data.slice(from, to))
    .join('');
}

const WITHOUT_SPACE = /[\s\u00ad\u2060\ufeff\u200b]+/g;
const piece = fc
  .array(fc.constantFrom('a', 'b', 'é', '😀', ' ', '  ', '\n\t', '\u00a0', '\u00ad', '\u200b', '.', '-'), {
    maxLength: 12,
  })
  .map(parts => parts.join(''));
const anyBlocks = fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 5 });

describe('TextBuilder', () => {
  it.each([
    ['runs of white space', [['  The \n\t bridge\u00a0 closed. ']], 'The bridge closed.'],
    ['space across nodes', [['The ', ' ', ' bridge']], 'The bridge'],
    ['no space between adjacent nodes', [['Rey', 'kjav', 'ik']], 'Reykjavik'],
    ['soft hyphens', [['Infra\u00adstruc', '\u00adture']], 'Infrastructure'],
    ['a soft hyphen next to a space', [['the \u00ad bridge']], 'the bridge'],
    ['joiners stay', [['👩\u200d🚀 می\u200cخواهم']], '👩\u200d🚀 می\u200cخواهم'],
    ['empty blocks', [['One'], [' \n '], [], ['Two'], ['\u00ad']], 'One\nTwo'],
  ])('joins: %s', (_name, blocks, text) => expect(build(blocks).text).toBe(text));

  it('trims blocks, separates them by line breaks and maps them to the page', () => {
    fc.assert(
      fc.property(anyBlocks, input => {
        const built = build(input);
        expect(built.blocks.map(block => built.text.slice(block.start, block.end)).join('\n')).toBe(
          built.text,
        );
        for (const block of built.blocks) {
          const text = built.text.slice(block.start, block.end);
          expect(text).not.toMatch(/^\s|\s\s|\s$|\n/);
          expect(text).not.toBe('');
          expect(cut(built, block.start, block.end).replace(WITHOUT_SPACE, '')).toBe(
            text.replace(WITHOUT_SPACE, ''),
          );
        }
      }),
    );
  });
});

describe('TextMap', () => {
  it('returns one range for each text node', () => {
    const built = build([['President ', 'Ada', ' Lind', ' spoke.']]);
    expect(places(built, 10, 18)).toEqual([
      ['Ada', 0, 3],
      [' Lind', 0, 5],
    ]);
  });

  it('starts in the later and ends in the earlier of two adjacent nodes', () => {
    const built = build([['Ada', 'Lind']]);
    expect(places(built, 3, 7)).toEqual([['Lind', 0, 4]]);
    expect(places(built, 0, 3)).toEqual([['Ada', 0, 3]]);
  });

  it('covers characters within a name that the text leaves out', () => {
    expect(places(build([['Ada \n  Li\u00adnd.']]), 0, 8)).toEqual([['Ada \n  Li\u00adnd.', 0, 12]]);
  });

  it('returns nothing for an empty span, a break between blocks, or offsets past the end', () => {
    const built = build([['One'], ['Two']]);
    expect(places(built, 1, 1)).toEqual([]);
    expect(places(built, 3, 4)).toEqual([]);
    expect(places(built, 7, 90)).toEqual([]);
    expect(places(build([]), 0, 5)).toEqual([]);
  });

  it('round-trips every character offset', () => {
    fc.assert(
      fc.property(anyBlocks, input => {
        const built = build(input);
        for (let at = 0; at < built.text.length; at++) {
          const range = built.map.rangesOf({ start: at, end: at + 1 })[0];
          if (!range) expect(built.text[at]).toBe('\n');
          else expect(built.map.offsetAt(range.startContainer, range.startOffset)).toBe(at);
        }
      }),
    );
  });

  it('maps positions in a node to offsets that never decrease', () => {
    fc.assert(
      fc.property(anyBlocks, input => {
        const built = build(input);
        let last = 0;
        for (const node of built.nodes.flat())
          for (let at = 0; at <= node.data.length; at++) {
            const offset = built.map.offsetAt(node, at);
            if (offset === null) continue;
            expect(offset).toBeGreaterThanOrEqual(last);
            expect(offset).toBeLessThanOrEqual(built.text.length);
            last = offset;
          }
      }),
    );
  });

  it('finds the block element at an offset', () => {
    const { map } = build([['One'], ['Two'], ['Three']]);
    const at = (offset: number) => map.blockElementOf(offset)?.textContent ?? null;
    expect([0, 3, 4, 8, 13].map(at)).toEqual(['One', 'One', 'Two', 'Three', 'Three']);
    expect([-1, 14].map(at)).toEqual([null, null]);
    expect(build([]).map.blockElementOf(0)).toBeNull();
  });

  it('omits nodes that were edited or removed', () => {
    const built = build([['Ada ', 'Lind ', 'spoke.']]);
    const [ada, lind, spoke] = built.nodes[0]!;
    lind!.data = 'Li';
    expect(places(built, 0, built.text.length)).toEqual([
      ['Ada ', 0, 4],
      ['spoke.', 0, 6],
    ]);
    expect(built.map.offsetAt(lind!, 1)).toBeNull();
    spoke!.remove();
    expect(places(built, 0, built.text.length)).toEqual([['Ada ', 0, 4]]);
    expect(built.map.offsetAt(ada!, 1)).toBe(1);
    ada!.parentElement!.remove();
    expect(places(built, 0, built.text.length)).toEqual([]);
    expect(built.map.blockElementOf(0)).toBeNull();
  });

  it('returns null for other nodes', () => {
    const { document } = parseHTML('<p>Other</p>');
    expect(build([['One']]).map.offsetAt(document.firstChild as unknown as Node, 0)).toBeNull();
  });
});
