import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../lib/coverage/feed/parse-feed.ts';

const RSS =
  '<rss version="2.0"><channel><title>T</title><item><title>Storm</title><link>https://a.example/1</link></item></channel></rss>';

describe('what comes before the first element of a feed', () => {
  it.each([
    ['nothing', ''],
    ['a declaration', '<?xml version="1.0"?>\n'],
    ['an instruction with a bracket', '<?xml-stylesheet href="a>b"?>'],
    ['comments', '<!-- a > b --><!---->\n<!-- <html> -->'],
    ['a document type with entities', '<!DOCTYPE rss [ <!ENTITY a "b"> <!ENTITY c "d"> ]>\n'],
  ])('may be %s', (_, prologue) => {
    expect(parseFeed(`${prologue}${RSS}`)).toMatchObject({ ok: true, items: [{ title: 'Storm' }] });
  });

  it.each([
    ['declarations', '<!>'.repeat(2_000)],
    ['comments that never close', '<!--'.repeat(2_000)],
    ['instructions that never close', '<?'.repeat(2_000)],
    ['titles that never close', `<html>${'<title'.repeat(100_000)}`],
    ['feeds that never close', `<html>${'<rss '.repeat(100_000)}`],
  ])('costs little, even %s without end', (_, text) => {
    const start = process.cpuUsage();
    expect(parseFeed(text)).toMatchObject({ ok: false });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
  });
});
