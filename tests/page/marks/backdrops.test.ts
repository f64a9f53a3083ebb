import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Backdrops } from '../../../lib/page/marks/backdrops.ts';

/** Colours by id. All other elements are transparent with black text. */
const BACKGROUNDS: Record<string, string> = { page: 'rgb(255, 255, 255)', box: 'rgb(40, 50, 60)' };
const computed = vi.fn((element: Element) => ({
  backgroundImage: element.id === 'picture' ? 'url(sea.jpg)' : 'none',
  backgroundColor: BACKGROUNDS[element.id] ?? 'rgba(0, 0, 0, 0)',
  color: element.id === 'white' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)',
}));

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', computed);
  vi.stubGlobal('ShadowRoot', class {});
  computed.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

describe('Backdrops', () => {
  const { document } = parseHTML(`<html><body id="page"><div id="box"><h1>Title</h1></div>
    <main>${'<p class="text">A paragraph.</p>'.repeat(50)}<p class="box" id="box">Another.</p><ul><li>Item</li></ul>
    <div id="picture"><b id="white">White</b><i>Black</i></div></main></body></html>`);

  it('measures the box around each text', () => {
    const backdrops = new Backdrops();
    expect(backdrops.of(document.querySelector('h1')!)).toBe('dark');
    expect(backdrops.of(document.querySelector('p')!)).toBe('light');
    expect(backdrops.of(document.querySelector('p.box')!)).toBe('dark');
  });

  it('measures all paragraphs of one template once', () => {
    const backdrops = new Backdrops();
    for (const paragraph of document.querySelectorAll('p.text')) backdrops.of(paragraph);
    expect(computed.mock.calls.length).toBeLessThan(5);
  });

  it('measures the boxes around several templates once', () => {
    const backdrops = new Backdrops();
    backdrops.of(document.querySelector('p.text')!);
    const before = computed.mock.calls.length;
    expect(backdrops.of(document.querySelector('li')!)).toBe('light');
    // The item and its list.
    expect(computed.mock.calls.length - before).toBe(2);
  });

  it('judges a picture by the text before it, text by text', () => {
    const backdrops = new Backdrops();
    expect(backdrops.of(document.querySelector('b')!)).toBe('dark');
    expect(backdrops.of(document.querySelector('i')!)).toBe('light');
  });
});
