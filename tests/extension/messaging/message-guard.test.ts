import { describe, expect, it } from 'vitest';
import { authorize } from '../../../lib/extension/messaging/message-guard.ts';
import { makeAnalysis } from '../../page/make-analysis.ts';

const ROOT = 'chrome-extension://dramatis/';
const OWN = { url: `${ROOT}options.html#coverage` };
const PAGE = { url: 'https://news.example/story' };

const read = makeAnalysis('# [Ada|person:ada] speaks\nAnd [Ada|person:ada] is heard.');
const reading = (url: string) => ({ page: { url, title: 'T' }, entityIds: ['ada'] });
const feeds = [{ address: 'https://news.example/feed', name: 'News' }];

describe('what parts of Dramatis may ask the background', () => {
  it.each<[name: string, ask: unknown]>([
    ['analysePage', { article: read.article }],
    ['portrayCast', read],
    ['interfaceMessages', { language: 'ar' }],
    ['currentSettings', {}],
    ['applyCardAction', { choose: 'siteOff', host: 'news.example' }],
    ['applyCardAction', { choose: 'follow', entity: { id: 'ada', name: 'Ada' }, on: true }],
    ['relatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }],
    ['recordReading', reading('https://news.example/other')],
  ])('lets a page ask for %s', (name, ask) => {
    expect(authorize(name, ask, PAGE, ROOT)).toEqual(ask);
  });

  it.each<[name: string, ask: unknown]>([
    ['refreshRelatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }],
    ['entityContext', { entityId: 'ada', name: 'Ada', wikidata: 'Q7259' }],
    ['setFeedsEnabled', { feeds, on: true }],
    ['coverageStatus', {}],
    ['readOpml', { text: '' }],
    ['lastSeen', reading('https://news.example/')],
    ['deleteReadingHistory', {}],
  ])('lets only the extension ask for %s', (name, ask) => {
    expect(authorize(name, ask, OWN, ROOT)).toEqual(ask);
    expect(() => authorize(name, ask, PAGE, ROOT)).toThrow('not for pages');
    // Nor anybody of whom the browser says nothing, or who writes our address into its own.
    expect(() => authorize(name, ask, {}, ROOT)).toThrow('not for pages');
    expect(() => authorize(name, ask, { url: `https://evil.example/?${ROOT}` }, ROOT)).toThrow(
      'not for pages',
    );
  });

  it.each<[what: string, name: string, ask: unknown]>([
    ['another site switched off', 'applyCardAction', { choose: 'siteOff', host: 'bank.example' }],
    ['the reading of another site', 'recordReading', reading('https://bank.example/account')],
  ])('does not take from a page %s', (_, name, ask) => {
    expect(() => authorize(name, ask, PAGE, ROOT)).toThrow('another page');
    expect(() => authorize(name, ask, { url: 'nonsense' }, ROOT)).toThrow('another page');
  });

  it.each<[what: string, name: string, ask: unknown]>([
    ['an unknown question', 'toString', {}],
    ['nothing', 'analysePage', undefined],
    ['an article without blocks', 'analysePage', { article: { title: '', text: '' } }],
    ['a text that is no text', 'analysePage', { article: { ...read.article, text: { length: 1e9 } } }],
    ['a text without end', 'analysePage', { article: { ...read.article, text: 'x'.repeat(1_000_001) } }],
    [
      'blocks without end',
      'analysePage',
      { article: { ...read.article, blocks: Array(100_001).fill(read.article.blocks[0]) } },
    ],
    [
      'an offset that is none',
      'analysePage',
      { article: { ...read.article, blocks: [{ start: -1, end: NaN, role: 'heading' }] } },
    ],
    [
      'a kind that there is not',
      'portrayCast',
      {
        ...read,
        analysis: { ...read.analysis, mentions: [{ ...read.analysis.mentions[0], kind: 'script' }] },
      },
    ],
    ['a language that there is not', 'interfaceMessages', { language: '../../manifest' }],
    ['a choice that there is not', 'applyCardAction', { choose: 'everything' }],
    ['a page without an address', 'recordReading', reading('javascript')],
    [
      'a feed of another scheme',
      'setFeedsEnabled',
      { feeds: [{ address: 'javascript:alert(1)', name: '' }], on: true },
    ],
    [
      'a feed with a password',
      'setFeedsEnabled',
      { feeds: [{ address: 'https://a:b@news.example/', name: '' }], on: true },
    ],
    ['an item that is none', 'entityContext', { entityId: 'a', name: 'A', wikidata: 'Q1|P2' }],
    ['more than nothing', 'deleteReadingHistory', { all: true }],
  ])('refuses %s', (_, name, ask) => {
    expect(() => authorize(name, ask, OWN, ROOT)).toThrow(new RegExp(`"${name}"`));
  });

  it('drops what does not belong there', () => {
    const ask = { article: { ...read.article, extra: 1 }, more: '<script>' };
    expect(authorize('analysePage', ask, PAGE, ROOT)).toEqual({ article: read.article });
    const polluted = JSON.parse('{"entityId":"ada","name":"Ada","castIds":[],"__proto__":{"isAdmin":true}}');
    expect(authorize('relatedStories', polluted, PAGE, ROOT)).not.toHaveProperty('isAdmin');
  });
});
