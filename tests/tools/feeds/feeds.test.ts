import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDates } from '../../../tools/feeds/write-dates.ts';
import { NewsServer, rssOf } from '../../coverage/news-server.ts';

const TOOL = path.resolve(import.meta.dirname, '../../../tools/feeds/feeds.ts');

const line = (id: string, host: string) =>
  `{"id": "${id}", "name": "${id}", "country": "IE", "language": "en", "section": "news", "feed": "https://${host}/${id}.xml", "home": "https://${host}", "checked": "listed", "asOf": "2026-01"}`;

const server = new NewsServer();
const folder = mkdtempSync(path.join(tmpdir(), 'feeds-'));
const file = path.join(folder, 'outlets.jsonl');
beforeAll(() => server.start());
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

function run(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise(resolve =>
    execFile(process.execPath, [TOOL, ...args], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    ),
  );
}

describe('npm run feeds', () => {
  it('dates the feeds that have current stories, and says what is wrong with the others', async () => {
    const serve = (id: string, date: string) =>
      server.routes.set(`/${id}.example/${id}.xml`, (_, response) =>
        response.end(rssOf('https://oak.example', [{ title: 'Port closed', path: '/1', date }])),
      );
    serve('oak', new Date().toUTCString());
    serve('old', 'Sat, 01 Aug 2020 10:00:00 GMT');
    server.routes.set('/moved.example/moved.xml', (_, response) =>
      response.writeHead(301, { location: 'https://elsewhere.example/' }).end(),
    );
    const lines = ['oak', 'old', 'moved', 'gone'].map(id => line(id, `${id}.example`));
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { code, said } = await run('--check', '--file', file, '--via', server.origin);
    expect(code).toBe(1);
    expect(said).toContain('old: no story of the last 60 days (https://old.example/old.xml)');
    expect(said).toContain('moved: blocked elsewhere elsewhere.example');
    expect(said).toContain('gone: changed gone');
    expect(said).toContain('1 of 4 feeds have current stories');
    const today = new Date().toISOString().slice(0, 10);
    const [oak, ...others] = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(JSON.parse(oak!)).toMatchObject({ id: 'oak', checked: 'fetched', asOf: today });
    expect(others).toEqual(lines.slice(1));
  });

  it('changes nothing without a network', async () => {
    const before = `${line('oak', 'oak.example')}\n`;
    writeFileSync(file, before);
    // Nothing listens there.
    const { code, said } = await run('--check', '--file', file, '--via', 'http://127.0.0.1:9');
    expect([code, said]).toEqual([2, expect.stringContaining('no network')]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('refuses to date the catalogue by the replies of a test server', async () => {
    const { code, said } = await run('--check', '--via', server.origin);
    expect([code, said]).toEqual([2, expect.stringContaining('--file')]);
  });
});

it('writes dates only into the lines that were fetched, and keeps all else as it was', () => {
  const text = `${line('a', 'a.example')}\n${line('b', 'b.example')}\n`;
  const written = writeDates(text, new Set(['b']), '2026-11-28');
  expect(written).toBe(
    `${line('a', 'a.example')}\n${line('b', 'b.example').replace('listed', 'fetched').replace('2026-01', '2026-11-28')}\n`,
  );
});
