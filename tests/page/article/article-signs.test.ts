import { describe, expect, it } from 'vitest';
import { articleSigns } from '../../../lib/page/article/article-signs.ts';
import { H1, pageOf, wrapped } from './bare-pages.ts';

describe('articleSigns', () => {
  it('sees nothing on a page that is being edited as a whole', () => {
    const document = pageOf(`<article>${H1}${wrapped('<p>', '</p>')}</article>`);
    expect(articleSigns(document)).toBe('article');
    Object.defineProperty(document, 'designMode', { value: 'on' });
    expect(articleSigns(document)).toBe('none');
  });
});
