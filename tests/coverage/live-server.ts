import type { ServerResponse } from 'node:http';
import { relatedStories } from '../../lib/coverage/service/coverage-replies.ts';
import type { Coverage, SourceState } from '../../lib/model/coverage/source.ts';
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

export function contextWith(...live: string[]): TestContext {
  const context = testContext(NAMES);
  context.userSettings.live = new Set(live);
  context.userSettings.servers = Object.fromEntries(live.map(id => [id, server.origin]));
  return context;
}

/** Repeats the request until nothing is loading. */
export async function settled(context: TestContext, question = ANTHROPIC): Promise<Coverage> {
  for (;;) {
    const coverage = await relatedStories(context, question, true);
    if (!coverage.sources.some(({ state }) => state.state === 'loading')) return coverage;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

export async function stateOf(context: TestContext, id: string): Promise<SourceState | undefined> {
  return (await settled(context)).sources.find(source => source.id === id)?.state;
}
