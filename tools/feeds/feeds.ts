// npm run feeds -- --check [--only ID,ID…] [--file PATH]    fetches the feeds of the catalogue, as the extension does
//
// Writes the day into the line of each feed that has stories of the last weeks ("checked": "fetched"), and lists the
// others with what was wrong. Their lines stay as they are. With 660 feeds it takes about ten minutes.
//
// --only   these outlets alone
// --file   another catalogue, in the format of knowledge/outlets/outlets.jsonl
// --via    ORIGIN: sends every request to this server, as ORIGIN/HOST/PATH. For tests; needs --file.
//
// Exit code 0: all feeds work. 1: some don't. 2: there is no network, or the call or the catalogue has a mistake.
// Nothing is written then.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkOutlets } from '../../modules/outlets/compile.ts';
import { commandLine } from '../usage.ts';
import { checkFeeds, type FeedCheck } from './check-feeds.ts';
import { writeDates } from './write-dates.ts';

const CATALOGUE = path.resolve(import.meta.dirname, '../../knowledge/outlets/outlets.jsonl');
const USER_AGENT = 'Mozilla/5.0 (compatible; Dramatis feed check)';

process.exitCode = await run().catch((error: Error) => {
  console.error(error.message);
  return 2;
});

async function run(): Promise<number> {
  const { values } = commandLine(import.meta.filename, {
    options: {
      check: { type: 'boolean' },
      only: { type: 'string' },
      file: { type: 'string' },
      via: { type: 'string' },
    },
  });
  if (!values.check) throw new Error('usage: npm run feeds -- --check [--only ID,ID…] [--file PATH]');
  if (values.via && !values.file)
    throw new Error('--via needs --file: its replies say nothing about the catalogue');
  const file = values.file ?? CATALOGUE;
  const text = readFileSync(file, 'utf8');
  const { outlets, problems } = checkOutlets(text, file);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const only = values.only?.split(',');
  const wanted = outlets.filter(({ id }) => only?.includes(id) ?? true);
  const checks = await checkFeeds(wanted, {
    fetch: (address, init) =>
      fetch(values.via ? address.replace('https:/', values.via) : address, {
        ...init,
        headers: { 'user-agent': USER_AGENT, ...init.headers },
      }),
    now: Date.now,
    pause: sleep,
    onProgress: done => console.error(`${done} of ${wanted.length} feeds`),
  });
  if (!checks) throw new Error('There is no network. Nothing was changed.');
  const fetched = checks.filter(({ outcome }) => outcome === 'fetched');
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, writeDates(text, new Set(fetched.map(({ outlet }) => outlet.id)), day));
  for (const check of checks)
    if (check.outcome !== 'fetched')
      console.log(`${check.outlet.id}: ${fault(check)} (${check.outlet.feed})`);
  console.log(`${fetched.length} of ${checks.length} feeds have current stories`);
  return fetched.length === checks.length ? 0 : 1;
}

/** What is wrong with a feed. */
function fault({ outcome, state }: FeedCheck): string {
  if (outcome === 'stale') return 'no story of the last 60 days';
  const { code, value = '' } = 'error' in state ? state.error : { code: '' };
  return `${state.state} ${code} ${value}`.trim();
}
