import { describe, expect, it } from 'vitest';
import type { ActiveTab } from '../../lib/extension/browser/active-tab.ts';
import { withoutDetails } from '../../lib/extension/messaging/entity-details.ts';
import { isSameArticle, isSameText, pageOfTab } from '../../lib/panel/page-of-tab.ts';
import { makeAnalysis, makeArticle } from '../components/make-story.ts';
import { makeBackend } from './fake-backend.ts';

const tab = (part: Partial<ActiveTab> = {}): ActiveTab => ({
  id: 7,
  address: 'https://news.example/a',
  isLoading: false,
  isPrivate: false,
  ...part,
});
const read = {
  state: 'read',
  article: makeArticle(),
  analysis: makeAnalysis(),
  watching: 'live',
} as const;

describe('the page of a tab', () => {
  it.each<[string, ActiveTab | null]>([
    ['without a tab', null],
    ['of the browser itself', tab({ address: 'about:config' })],
    ['of an extension', tab({ address: 'chrome-extension://abc/options.html' })],
  ])('%s is closed to extensions, and nothing asks it', async (_, given) => {
    const backend = makeBackend();
    expect((await pageOfTab(given, backend.asBackend)).page).toEqual({ state: 'closed-page' });
    expect(backend.sendToPage).not.toHaveBeenCalled();
  });

  it('is what its content script says, with the address that only the script may know', async () => {
    const found = await pageOfTab(tab({ address: null }), makeBackend().asBackend);
    expect(found).toMatchObject({
      page: { state: 'no-article' },
      address: 'https://news.example/a',
      host: 'news.example',
    });
  });

  it('has what is known about its cast, which its content script doesn’t know', async () => {
    const backend = makeBackend();
    backend.sendToPage.mockResolvedValue({
      ...read,
      analysis: withoutDetails(read.analysis),
      address: 'https://a.example',
    });
    const known = read.analysis.cast.flatMap(({ entity }) => (entity.source === 'knowledge' ? [entity] : []));
    backend.describeEntities.mockResolvedValue(known);
    expect((await pageOfTab(tab(), backend.asBackend)).page).toMatchObject({ analysis: read.analysis });
    backend.describeEntities.mockRejectedValue(new Error('no reply'));
    const found = await pageOfTab(tab(), backend.asBackend);
    expect(found.page).toMatchObject({ state: 'read', analysis: withoutDetails(read.analysis) });
  });

  it.each([
    [false, false, 'no-script'],
    [false, true, 'connecting'],
    [true, false, 'withheld'],
    [true, true, 'withheld'],
  ])(
    'without a content script, access withheld %s and loading %s, is %s',
    async (withheld, isLoading, state) => {
      const backend = makeBackend();
      backend.sendToPage.mockRejectedValue(new Error('no receiving end'));
      backend.isAccessWithheld.mockResolvedValue(withheld);
      const found = await pageOfTab(tab({ isLoading }), backend.asBackend);
      expect(found).toMatchObject({ page: { state }, host: 'news.example' });
    },
  );
});

describe('a silent page whose address the browser hides', () => {
  it('may be one of the browser’s own, so it isn’t said to need a reload', async () => {
    const backend = makeBackend();
    backend.sendToPage.mockRejectedValue(new Error('no receiving end'));
    const found = await pageOfTab(tab({ address: null }), backend.asBackend);
    expect(found).toEqual({ page: { state: 'unknown-page' }, address: null, host: null });
  });
});

describe('an article', () => {
  it.each([
    ['of the same title', read, true],
    ['of another title', { ...read, article: { ...read.article, title: 'Other' } }, false],
    ['that is gone', { state: 'no-article' } as const, false],
  ])('%s: the same article is %j', (_, page, isSame) => {
    expect(isSameArticle(page, read)).toBe(isSame);
  });

  it('keeps its passages only while its text is the same', () => {
    expect(isSameText(read, read)).toBe(true);
    expect(isSameText({ ...read, article: { ...read.article, text: 'Other' } }, read)).toBe(false);
    expect(isSameText({ state: 'reading' }, read)).toBe(false);
  });
});
