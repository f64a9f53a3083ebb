import { describe, expect, it } from 'vitest';
import { authorize } from '../../../lib/extension/messaging/message-guard.ts';
import { makeAnalysis } from '../../page/make-analysis.ts';

const ROOT = 'chrome-extension://dramatis/';
const OWN = { url: `${ROOT}options.html#coverage` };
const PAGE = { url: 'https://news.example/story' };

const read = makeAnalysis('# [Ada|person:ada] speaks\nAnd [Ada|person:ada] is heard.');
const reading = (url: string) => ({ page: { url, title: 'T' }, entityIds: ['ada'] });
const feeds = [{ address: 'https://news.example/feed', name: 'News' }];

describe('requests to the background', () => {
  it.each<[name: string, payload: unknown]>([
    ['analysePage', { article: read.article }],
    ['portrayCast', read],
    ['interfaceMessages', { language: 'ar' }],
    ['currentSettings', {}],
    ['applyCardAction', { type: 'siteOff', host: 'news.example' }],
    ['applyCardAction', { type: 'follow', entity: { id: 'ada', name: 'Ada' }, on: true }],
    ['relatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }],
    ['recordReading', reading('https://news.example/other')],
  ])('allow %s from content scripts', (name, payload) => {
    expect(authorize(name, payload, PAGE, ROOT)).toEqual(payload);
  });

  it.each<[name: string, payload: unknown]>([
    ['refreshRelatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }],
    ['entityContext', { entityId: 'ada', name: 'Ada', wikidata: 'Q7259' }],
    ['setFeedsEnabled', { feeds, on: true }],
    ['coverageStatus', {}],
    ['readOpml', { text: '' }],
    ['lastSeen', reading('https://news.example/')],
    ['deleteReadingHistory', {}],
  ])('allow %s from extension pages only', (name, payload) => {
    expect(authorize(name, payload, OWN, ROOT)).toEqual(payload);
    expect(() => authorize(name, payload, PAGE, ROOT)).toThrow('not allowed from pages');
    // Nor from a sender without a URL, or with our base URL inside its own.
    expect(() => authorize(name, payload, {}, ROOT)).toThrow('not allowed from pages');
    expect(() => authorize(name, payload, { url: `https://evil.example/?${ROOT}` }, ROOT)).toThrow(
      'not allowed from pages',
    );
  });

  it.each<[name: string, payload: unknown, sender: object]>([
    ['recordReading', reading(PAGE.url), PAGE],
    ['applyCardAction', { type: 'siteOff', host: 'news.example' }, PAGE],
    ['applyCardAction', { type: 'follow', entity: { id: 'ada', name: 'Ada' }, on: true }, PAGE],
    ['applyCardAction', { type: 'ignoreName', name: 'Ada', on: true }, PAGE],
    ['applyCardAction', { type: 'wrongLink', name: 'Ada', entityId: 'ada', on: true }, PAGE],
    ['entityPicture', { entityId: 'ada', name: 'Ada' }, PAGE],
    ['entityContext', { entityId: 'ada', name: 'Ada' }, OWN],
    ['refreshRelatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }, OWN],
    ['refreshStoryCoverage', { cast: [] }, OWN],
  ])('refuse %s in a private window, as it would leave a trace: %j', (name, payload, sender) => {
    const from = (incognito: boolean) => ({ ...sender, tab: { incognito } });
    expect(authorize(name, payload, from(false), ROOT)).toEqual(payload);
    expect(() => authorize(name, payload, from(true), ROOT)).toThrow('not allowed in private windows');
  });

  it.each<[name: string, payload: unknown]>([
    ['analysePage', { article: read.article }],
    ['currentSettings', {}],
    ['relatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }],
    ['reportPageState', { state: 'reading' }],
  ])('allow %s in a private window, as it saves nothing', (name, payload) => {
    expect(authorize(name, payload, { ...PAGE, tab: { incognito: true } }, ROOT)).toEqual(payload);
  });

  it.each<[what: string, name: string, payload: unknown]>([
    ['turning off another site', 'applyCardAction', { type: 'siteOff', host: 'bank.example' }],
    ['adding another site to the reading history', 'recordReading', reading('https://bank.example/account')],
  ])('refuse a content script %s', (_, name, payload) => {
    expect(() => authorize(name, payload, PAGE, ROOT)).toThrow('another page');
    expect(() => authorize(name, payload, { url: 'nonsense' }, ROOT)).toThrow('another page');
  });

  it.each<[what: string, name: string, payload: unknown]>([
    ['an unknown request', 'toString', {}],
    ['a missing payload', 'analysePage', undefined],
    ['an article without blocks', 'analysePage', { article: { title: '', text: '' } }],
    ['a text that is not a string', 'analysePage', { article: { ...read.article, text: { length: 1e9 } } }],
    ['a text that is too long', 'analysePage', { article: { ...read.article, text: 'x'.repeat(1_000_001) } }],
    [
      'too many blocks',
      'analysePage',
      { article: { ...read.article, blocks: Array(100_001).fill(read.article.blocks[0]) } },
    ],
    [
      'invalid offsets',
      'analysePage',
      { article: { ...read.article, blocks: [{ start: -1, end: NaN, role: 'heading' }] } },
    ],
    [
      'an unknown kind',
      'portrayCast',
      {
        ...read,
        analysis: { ...read.analysis, mentions: [{ ...read.analysis.mentions[0], kind: 'script' }] },
      },
    ],
    ['an unknown language', 'interfaceMessages', { language: '../../manifest' }],
    ['an unknown card action', 'applyCardAction', { type: 'everything' }],
    ['a page without a URL', 'recordReading', reading('javascript')],
    [
      'a feed with an unsupported scheme',
      'setFeedsEnabled',
      { feeds: [{ address: 'javascript:alert(1)', name: '' }], on: true },
    ],
    [
      'a feed with a password',
      'setFeedsEnabled',
      { feeds: [{ address: 'https://a:b@news.example/', name: '' }], on: true },
    ],
    ['an invalid Wikidata id', 'entityContext', { entityId: 'a', name: 'A', wikidata: 'Q1|P2' }],
    ['an unexpected field', 'deleteReadingHistory', { all: true }],
  ])('refuse %s', (_, name, payload) => {
    expect(() => authorize(name, payload, OWN, ROOT)).toThrow(new RegExp(`"${name}"`));
  });

  it('lose unknown fields', () => {
    const payload = { article: { ...read.article, extra: 1 }, more: '<script>' };
    expect(authorize('analysePage', payload, PAGE, ROOT)).toEqual({ article: read.article });
    const polluted = JSON.parse('{"entityId":"ada","name":"Ada","castIds":[],"__proto__":{"isAdmin":true}}');
    expect(authorize('relatedStories', polluted, PAGE, ROOT)).not.toHaveProperty('isAdmin');
  });
});
