import { describe, expect, it } from 'vitest';
import { authorize, senderKind } from '../../../lib/extension/messaging/message-guard.ts';
import { makeAnalysis } from '../../page/make-analysis.ts';

const ROOT = 'chrome-extension://dramatis/';
const OWN = { url: `${ROOT}options.html#coverage` };
const PAGE = { url: 'https://news.example/story' };
const CARD = { url: `${ROOT}card.html` };
const SECRET = '0123456789abcdef0123456789abcdef';

const read = makeAnalysis('# [Ada|person:ada] speaks\nAnd [Ada|person:ada] is heard.');
const reading = (url: string) => ({ page: { url, title: 'T' }, entityIds: ['ada'] });
const STORY = { url: 'https://news.example/1', title: 'T', outlet: 'News', published: 1 };
const feeds = [{ address: 'https://news.example/feed', name: 'News' }];

describe('requests to the background', () => {
  it.each<[name: string, payload: unknown]>([
    ['analysePage', { article: read.article }],
    ['portrayCast', read],
    ['currentSettings', { names: ['ada'] }],
    ['announceCard', { secret: SECRET }],
    ['reportPageState', { state: 'read', names: 3 }],
  ])('allow %s from content scripts and extension pages, but not from cards', (name, payload) => {
    expect(authorize(name, payload, PAGE, ROOT)).toEqual(payload);
    expect(authorize(name, payload, OWN, ROOT)).toEqual(payload);
    expect(() => authorize(name, payload, CARD, ROOT)).toThrow('not allowed from cards');
  });

  it.each<[name: string, payload: unknown]>([
    ['openCard', { secret: SECRET, entityIds: ['ada'], reading: 'de' }],
    ['relatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }],
    ['starterSet', {}],
    ['turnOnOutlets', { ids: ['npr'] }],
    ['lastSeen', reading('https://news.example/')],
    ['entityPicture', { entityId: 'ada', name: 'Ada' }],
    ['otherMeanings', { name: 'Ada', entityId: 'ada', reading: 'en' }],
    ['applyCardAction', { type: 'siteOff', host: 'news.example' }],
    ['applyCardAction', { type: 'wrongLink', name: 'Ada', entityId: 'ada', meant: 'bo', on: true }],
    ['applyCardAction', { type: 'follow', entity: { id: 'ada', name: 'Ada' }, on: true }],
  ])('allow %s from cards and extension pages, but not from content scripts', (name, payload) => {
    expect(authorize(name, payload, CARD, ROOT)).toEqual(payload);
    expect(authorize(name, payload, OWN, ROOT)).toEqual(payload);
    expect(() => authorize(name, payload, PAGE, ROOT)).toThrow('not allowed from pages');
  });

  it.each([
    [ROOT, 'extension'],
    [`${ROOT}popup.html?tab=1`, 'extension'],
    [`${ROOT}card.html`, 'card'],
    [`${ROOT}card.html?x#y`, 'card'],
    [`${ROOT}card.html.other`, 'extension'],
    [`https://evil.example/${ROOT}card.html`, 'page'],
    ['', 'page'],
  ])('come from %j: %s', (url, kind) => {
    expect(senderKind(url, ROOT)).toBe(kind);
  });

  it.each<[name: string, payload: unknown]>([
    ['refreshRelatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }],
    ['entityContext', { entityId: 'ada', name: 'Ada', wikidata: 'Q7259' }],
    ['setFeedsEnabled', { feeds, on: true }],
    ['coverageStatus', {}],
    ['readOpml', { text: '' }],
    ['describeEntities', { ids: ['ada'], reading: 'known-names-only' }],
    ['deleteReadingHistory', {}],
    ['setOutletMuted', { name: 'Oak Post', host: 'oak.example', on: true }],
    ['setStorySaved', { story: STORY, on: true }],
  ])('allow %s from extension pages only', (name, payload) => {
    expect(authorize(name, payload, OWN, ROOT)).toEqual(payload);
    expect(() => authorize(name, payload, PAGE, ROOT)).toThrow('not allowed from pages');
    expect(() => authorize(name, payload, CARD, ROOT)).toThrow('not allowed from cards');
    // Nor from a sender without a URL, or with our base URL inside its own.
    expect(() => authorize(name, payload, {}, ROOT)).toThrow('not allowed from pages');
    expect(() => authorize(name, payload, { url: `https://evil.example/?${ROOT}` }, ROOT)).toThrow(
      'not allowed from pages',
    );
  });

  it.each<[name: string, payload: unknown, sender: object]>([
    ['applyCardAction', { type: 'siteOff', host: 'news.example' }, CARD],
    ['applyCardAction', { type: 'follow', entity: { id: 'ada', name: 'Ada' }, on: true }, CARD],
    ['applyCardAction', { type: 'ignoreName', name: 'Ada', on: true }, CARD],
    ['applyCardAction', { type: 'wrongLink', name: 'Ada', entityId: 'ada', on: true }, CARD],
    ['entityPicture', { entityId: 'ada', name: 'Ada' }, CARD],
    ['entityContext', { entityId: 'ada', name: 'Ada' }, OWN],
    ['refreshRelatedStories', { entityId: 'ada', name: 'Ada', castIds: [] }, OWN],
    ['refreshStoryCoverage', { cast: [] }, OWN],
    ['setOutletMuted', { name: 'Oak Post', host: 'oak.example', on: true }, OWN],
    ['setStorySaved', { story: STORY, on: true }, OWN],
  ])('refuse %s in a private window, as it would leave a trace: %j', (name, payload, sender) => {
    const from = (incognito: boolean) => ({ ...sender, tab: { incognito } });
    expect(authorize(name, payload, from(false), ROOT)).toEqual(payload);
    expect(() => authorize(name, payload, from(true), ROOT)).toThrow('not allowed in private windows');
  });

  it.each<[name: string, payload: unknown]>([
    ['analysePage', { article: read.article }],
    ['currentSettings', { names: ['ada'] }],
    ['reportPageState', { state: 'reading' }],
  ])('allow %s in a private window, as it saves nothing', (name, payload) => {
    expect(authorize(name, payload, { ...PAGE, tab: { incognito: true } }, ROOT)).toEqual(payload);
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
    ['a secret that is too short', 'announceCard', { secret: 'abc' }],
    ['an unknown card action', 'applyCardAction', { type: 'everything' }],
    ['a page without a URL', 'lastSeen', reading('javascript')],
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
    expect(authorize('relatedStories', polluted, OWN, ROOT)).not.toHaveProperty('isAdmin');
  });
});
