import { describe, expect, it } from 'vitest';
import { admit } from '../../lib/extension/who-may-ask.ts';
import { makeAnalysis } from '../page/make-analysis.ts';

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
    ['interfaceWords', { language: 'ar' }],
    ['currentChoices', {}],
    ['chooseInCard', { choose: 'siteOff', host: 'news.example' }],
    ['chooseInCard', { choose: 'follow', entity: { id: 'ada', name: 'Ada' }, on: true }],
    ['relatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }],
    ['rememberReading', reading('https://news.example/other')],
  ])('lets a page ask for %s', (name, ask) => {
    expect(admit(name, ask, PAGE, ROOT)).toEqual(ask);
  });

  it.each<[name: string, ask: unknown]>([
    ['askSources', { entityId: 'ada', name: 'Ada', castIds: [] }],
    ['entityContext', { entityId: 'ada', name: 'Ada', wikidata: 'Q7259' }],
    ['switchFeeds', { feeds, on: true }],
    ['coverageSettings', {}],
    ['readOpml', { text: '' }],
    ['lastMeetings', reading('https://news.example/')],
    ['eraseMemory', {}],
  ])('lets only the extension ask for %s', (name, ask) => {
    expect(admit(name, ask, OWN, ROOT)).toEqual(ask);
    expect(() => admit(name, ask, PAGE, ROOT)).toThrow('not for pages');
    // Nor anybody of whom the browser says nothing, or who writes our address into its own.
    expect(() => admit(name, ask, {}, ROOT)).toThrow('not for pages');
    expect(() => admit(name, ask, { url: `https://evil.example/?${ROOT}` }, ROOT)).toThrow('not for pages');
  });

  it.each<[what: string, name: string, ask: unknown]>([
    ['another site switched off', 'chooseInCard', { choose: 'siteOff', host: 'bank.example' }],
    ['the reading of another site', 'rememberReading', reading('https://bank.example/account')],
  ])('does not take from a page %s', (_, name, ask) => {
    expect(() => admit(name, ask, PAGE, ROOT)).toThrow('another page');
    expect(() => admit(name, ask, { url: 'nonsense' }, ROOT)).toThrow('another page');
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
    ['a language that there is not', 'interfaceWords', { language: '../../manifest' }],
    ['a choice that there is not', 'chooseInCard', { choose: 'everything' }],
    ['a page without an address', 'rememberReading', reading('javascript')],
    [
      'a feed of another scheme',
      'switchFeeds',
      { feeds: [{ address: 'javascript:alert(1)', name: '' }], on: true },
    ],
    [
      'a feed with a password',
      'switchFeeds',
      { feeds: [{ address: 'https://a:b@news.example/', name: '' }], on: true },
    ],
    ['an item that is none', 'entityContext', { entityId: 'a', name: 'A', wikidata: 'Q1|P2' }],
    ['more than nothing', 'eraseMemory', { all: true }],
  ])('refuses %s', (_, name, ask) => {
    expect(() => admit(name, ask, OWN, ROOT)).toThrow(new RegExp(`"${name}"`));
  });

  it('drops what does not belong there', () => {
    const ask = { article: { ...read.article, extra: 1 }, more: '<script>' };
    expect(admit('analysePage', ask, PAGE, ROOT)).toEqual({ article: read.article });
    const polluted = JSON.parse('{"entityId":"ada","name":"Ada","castIds":[],"__proto__":{"isAdmin":true}}');
    expect(admit('relatedStories', polluted, PAGE, ROOT)).not.toHaveProperty('isAdmin');
  });
});
