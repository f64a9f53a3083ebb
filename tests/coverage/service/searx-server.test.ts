import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relatedStories } from '../../../lib/coverage/service/coverage-replies.ts';
import { NewsServer } from '../news-server.ts';
import { testContext } from './test-context.ts';

// A real searx server, where Debian's package is installed (`apt-get install searx`), whose one engine is our test server.
// SEARX_PYTHONPATH and SEARX_SHARE name its modules and files where the package was only unpacked.
const modules = process.env.SEARX_PYTHONPATH;
const env = { ...process.env, ...(modules ? { PYTHONPATH: modules } : {}) };
// Debian's packages are seen by its own Python alone, which need not be the first on the path.
const python = ['/usr/bin/python3', 'python3'].find(hasSearx);
if (!python) console.log('skipped: no searx on this machine (Debian: apt-get install searx)');

const share = process.env.SEARX_SHARE ?? '/usr/share/python3-searx';
const PORT = 18_888;
const server = new NewsServer();
let folder: string;
let searx: ChildProcess | undefined;

function hasSearx(command: string): boolean {
  try {
    execFileSync(command, ['-c', 'import flask, lxml, importlib.util as u; assert u.find_spec("searx")'], {
      env,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

function settings(): string {
  return `use_default_settings: false
general: {debug: false, instance_name: test, contact_url: false, enable_stats: false}
brand: {git_url: "", git_branch: "", issue_url: "", docs_url: "", public_instances: "", wiki_url: "", twitter_url: ""}
search: {safe_search: 0, autocomplete: "", default_lang: "", ban_time_on_fail: 5, max_ban_time_on_fail: 120}
server: {port: ${PORT}, bind_address: "127.0.0.1", secret_key: "only for this test", base_url: false, image_proxy: false, http_protocol_version: "1.0", method: GET, default_http_headers: {}}
ui: {static_path: "${share}/static", templates_path: "${share}/templates", default_theme: oscar, default_locale: "", theme_args: {oscar_style: logicodev}}
outgoing: {request_timeout: 5.0, useragent_suffix: ""}
locales: {en: English}
doi_resolvers: {doi.org: "https://doi.org/"}
default_doi_resolver: doi.org
engines:
  - name: test news
    engine: json_engine
    shortcut: tn
    categories: news
    enable_http: true
    search_url: ${server.origin}/engine?q={query}
    results_query: results
    url_query: url
    title_query: title
    content_query: content
    timeout: 5.0
`;
}

async function startSearx(): Promise<void> {
  const file = path.join(folder, 'settings.yml');
  writeFileSync(file, settings());
  searx = spawn(python!, ['-m', 'searx.webapp'], {
    env: { ...env, SEARX_SETTINGS_PATH: file, SEARXNG_SETTINGS_PATH: file },
    stdio: process.env.VERBOSE ? 'inherit' : 'ignore',
  });
  for (let tries = 0; tries < 150; tries++) {
    const answers = await fetch(`http://127.0.0.1:${PORT}/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await sleep(200);
  }
  throw new Error('searx does not start');
}

describe.skipIf(!python)('a real searx server', () => {
  beforeAll(async () => {
    await server.start();
    folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-searx-'));
    await startSearx();
  }, 60_000);
  afterAll(async () => {
    searx?.kill();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask(): Promise<Awaited<ReturnType<typeof relatedStories>>> {
    const context = testContext({ Anthropic: 'anthropic' });
    context.userSettings.live = new Set(['searxng']);
    context.userSettings.needs = { searxng: `http://127.0.0.1:${PORT}` };
    const question = { entityId: 'anthropic', name: 'Anthropic', castIds: [] };
    for (;;) {
      const coverage = await relatedStories(context, question, true);
      if (!coverage.sources.some(({ state }) => state.state === 'loading')) return coverage;
      await sleep(50);
    }
  }

  function engineAnswers(results: readonly object[], status = 200): void {
    server.routes.set('/engine', (_, response) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ results })),
    );
  }

  it('returns stories', async () => {
    engineAnswers([{ url: 'https://news.example/1', title: 'Anthropic sues', content: 'In court' }]);
    const coverage = await ask();
    expect(coverage.sources.at(-1)).toMatchObject({ id: 'searxng', state: { state: 'ok' } });
    expect(coverage.groups[0]!.stories[0]).toMatchObject({ title: 'Anthropic sues', outlet: 'news.example' });
    expect(decodeURIComponent(server.requests.at(-1)!.path)).toContain('"Anthropic"');
  }, 60_000);

  it('distinguishes no results from failing engines', async () => {
    engineAnswers([]);
    expect((await ask()).sources.at(-1)).toMatchObject({ state: { state: 'none' } });
    engineAnswers([], 500);
    expect((await ask()).sources.at(-1)).toMatchObject({
      state: { state: 'blocked', error: { code: 'engines', value: 1 } },
    });
  }, 60_000);
});
