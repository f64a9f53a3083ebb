import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { runPack, TOOL } from './run-pack.ts';

const ENTITIES = 40_000;
const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-resume-test-'));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const argsFor = (pack: string): string[] => [
  ...['from-wikidata', at('latest-all.json.gz'), at(pack), '--name', 'Many', '--date', '2026-11-01'],
  ...['--views', at('pageviews-20261101-000000.gz')],
  ...['--redirects', at('enwiki-latest-redirect.sql.gz'), '--pages', at('enwiki-latest-page.sql.gz')],
];

/** How many lines are in the store; 0 if there is none yet, or it is being written. */
function linesIn(pack: string): number {
  try {
    const database = new DatabaseSync(at(`${pack}.unfinished`), { readOnly: true });
    const [row] = database.prepare('SELECT SUM(read) AS lines FROM inputs').all() as {
      lines: number | null;
    }[];
    database.close();
    return row?.lines ?? 0;
  } catch {
    return 0;
  }
}

/** Starts the tool and ends it as soon as it has read more lines than before. @returns what it said */
async function interrupt(pack: string, signal: 'SIGKILL' | 'SIGTERM'): Promise<string> {
  const before = linesIn(pack);
  const run = spawn(process.execPath, [TOOL, ...argsFor(pack)]);
  let said = '';
  run.stderr.on('data', text => {
    said += text;
  });
  const ended = new Promise(resolve => run.once('exit', resolve));
  while (run.exitCode === null && linesIn(pack) <= before) await sleep(5);
  run.kill(signal);
  await ended;
  expect(run.exitCode, 'it was done before it could be interrupted').not.toBe(0);
  expect(existsSync(at(pack))).toBe(false);
  return said;
}

describe('npm run pack, interrupted', { timeout: 120_000 }, () => {
  it('continues where it was, and writes the same bytes', async () => {
    expect(runPack(['generate', String(ENTITIES), folder]).status).toBe(0);
    const whole = runPack(argsFor('whole.pack'));
    expect(whole).toMatchObject({ status: 0, stderr: '' });

    await interrupt('parts.pack', 'SIGKILL');
    const lines = linesIn('parts.pack');
    expect(lines).toBeGreaterThan(0);
    expect(await interrupt('parts.pack', 'SIGTERM')).toMatch(
      /continuing after .* lines.*stopped; .* run the same command again/s,
    );
    expect(linesIn('parts.pack')).toBeGreaterThan(lines);

    const rest = runPack(argsFor('parts.pack'));
    expect(rest.stderr).toContain('continuing after');
    expect(rest.report).toMatchObject({ lines: ENTITIES, bad: 0, packs: [{ entities: ENTITIES }] });
    expect(readFileSync(at('parts.pack')).equals(readFileSync(at('whole.pack')))).toBe(true);
    expect(existsSync(at('parts.pack.unfinished'))).toBe(false);
  });
});
