import type { ServerResponse } from 'node:http';
import { coverageOf } from '../../lib/coverage/service/coverage-replies.ts';
import type { Coverage, SourceState } from '../../lib/model/source.ts';
import { NewsServer } from './news-server.ts';
import { type TestContext, testContext } from './service/test-context.ts';

/** Plays the live sources. */
export const server = new NewsServer();
export const ANTHROPIC = { entityId: 'anthropic', name: 'Anthropic', castIds: ['pentagon', 'claude'] };
export const NAMES = { Anthropic: 'anthropic', Pentagon: 'pentagon', 'Claude Monet': 'claude-monet' };
export const GDELT_PATH = '/api/v2/doc/doc';
export const MINUTE = 60_000;

export function serve(path: string, answer: (response: ServerResponse) => void): void {
  server.routes.set(path, (_, response) => answer(response));
}

export function serveText(
  path: string,
  body: string,
  type = 'application/json',
  status = 200,
  headers = {},
): void {
  serve(path, response => response.writeHead(status, { 'content-type': type, ...headers }).end(body));
}

export function deskWith(...live: string[]): TestContext {
  const desk = testContext(NAMES);
  desk.chosen.live = new Set(live);
  desk.chosen.servers = Object.fromEntries(live.map(id => [id, server.origin]));
  return desk;
}

/** Asks until nothing is on its way any more. */
export async function settled(desk: TestContext, question = ANTHROPIC): Promise<Coverage> {
  for (;;) {
    const coverage = await coverageOf(desk, question, true);
    if (!coverage.sources.some(({ state }) => state.state === 'loading')) return coverage;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

export async function stateOf(desk: TestContext, id: string): Promise<SourceState | undefined> {
  return (await settled(desk)).sources.find(source => source.id === id)?.state;
}
