import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../lib/coverage/feed/parse-feed.ts';
import { readQuery, readSummary } from '../../lib/coverage/sources/encyclopaedia.ts';
import { GDELT } from '../../lib/coverage/sources/gdelt.ts';
import { HACKER_NEWS } from '../../lib/coverage/sources/hacker-news.ts';
import type { SourceResult } from '../../lib/coverage/sources/reply.ts';
import { readItems, readSearch } from '../../lib/coverage/sources/wikidata.ts';
import { decodeBytes } from '../../lib/text/decode-bytes.ts';

// Real feeds and answers of many kinds, broken ones too, where the evaluation kit is at hand.
const kit = path.resolve(import.meta.dirname, '../../../shared/eval');
const here = existsSync(kit);
if (!here) console.log('skipped: no ../shared/eval beside the project');

interface ListedFeed {
  readonly path: string;
  readonly link?: string;
  readonly items: number;
}

describe.skipIf(!here)('the evaluation kit', () => {
  it('reads every feed, or says what is wrong', () => {
    const feeds = JSON.parse(readFileSync(path.join(kit, 'feeds/manifest.json'), 'utf8')) as ListedFeed[];
    const counts: Record<string, number> = { ok: 0, items: 0, dropped: 0 };
    for (const feed of feeds) {
      const text = decodeBytes(readFileSync(path.join(kit, 'feeds', feed.path)));
      const reading = parseFeed(text, feed.link?.startsWith('http') ? feed.link : 'https://feeds.example/');
      counts[reading.ok ? 'ok' : reading.problem] = (counts[reading.ok ? 'ok' : reading.problem] ?? 0) + 1;
      if (!reading.ok) continue;
      counts.items! += reading.items.length;
      counts.dropped! += reading.leftOut.length;
      for (const { url, title } of reading.items) {
        expect(url).toMatch(/^https?:\/\//);
        expect(title).not.toMatch(/\ufffd|&(amp|lt|quot|nbsp|#\d+);/);
      }
    }
    console.log(`feeds: ${JSON.stringify(counts)}`);
    expect(counts.ok).toBeGreaterThanOrEqual(190);
    expect(counts.items).toBeGreaterThanOrEqual(3220);
  });

  it('reads the rest of every feed that is cut off', () => {
    const feeds = JSON.parse(readFileSync(path.join(kit, 'feeds/manifest.json'), 'utf8')) as ListedFeed[];
    let some = 0;
    for (const feed of feeds) {
      const bytes = readFileSync(path.join(kit, 'feeds', feed.path));
      const reading = parseFeed(
        decodeBytes(bytes.subarray(0, Math.floor(bytes.length * 0.7))),
        'https://feeds.example/',
      );
      if (reading.ok && reading.items.length > 0) some++;
    }
    console.log(`feeds cut at 70 %: ${some} of ${feeds.length} still give stories`);
    expect(some).toBeGreaterThan(125);
  });

  it('reads every reply of an API, or says what is wrong', () => {
    const files = readdirSync(path.join(kit, 'api')).filter(
      name => name.endsWith('.json') && name !== 'manifest.json',
    );
    const counts: Record<string, number> = {};
    for (const file of files) {
      const { query = file, text } = unwrapped(readFileSync(path.join(kit, 'api', file), 'utf8'));
      const answer = readerOf(query)(text);
      const state = answer.ok ? 'ok' : answer.state.state;
      counts[state] = (counts[state] ?? 0) + 1;
      if (process.env.VERBOSE) console.log(file, JSON.stringify(answer).slice(0, 160));
    }
    console.log(`api: ${files.length} answers, ${JSON.stringify(counts)}`);
    const named = ['ok', 'none', 'changed', 'blocked', 'busy'].reduce(
      (sum, state) => sum + (counts[state] ?? 0),
      0,
    );
    expect(named).toBe(files.length);
    // Most of the others answer questions that are never asked here.
    expect(counts.ok).toBeGreaterThanOrEqual(18);
    expect(counts.none).toBeGreaterThanOrEqual(20);
  });
});

/** Some answers are saved together with their question. */
function unwrapped(text: string): { query?: string; text: string } {
  const { query, response } = JSON.parse(text) as { query?: unknown; response?: unknown };
  return typeof query === 'string' && response ? { query, text: JSON.stringify(response) } : { text };
}

function readerOf(question: string): (text: string) => SourceResult<unknown> {
  const reply = (text: string) => ({ status: 200, contentType: 'application/json', retryAt: null, text });
  if (question.startsWith('gdelt')) return text => GDELT.read(reply(text), 0);
  if (question.startsWith('hn')) return text => HACKER_NEWS.read(reply(text), 0);
  if (/wbsearch/.test(question)) return text => readSearch(reply(text), 0, 'abc');
  if (/wbgetentit|wikidata_entity/.test(question)) return text => readItems(reply(text), 0);
  if (/summary/.test(question)) return text => readSummary(reply(text), 0);
  return text => readQuery(reply(text), 0);
}
