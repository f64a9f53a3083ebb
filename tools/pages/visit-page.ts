import { setTimeout as sleep } from 'node:timers/promises';
import type { PageReply } from '../../lib/extension/messaging/messages.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { wantedMentions } from '../../lib/page/marks/marked-mentions.ts';
import type { AskPage } from './ask-page.ts';
import {
  ASK_EVERY_MS,
  COMPLETE_WITHIN_MS,
  NO_ARTICLE_AFTER_MS,
  READ_WITHIN_MS,
  SETTLED_AFTER_MS,
} from './delays.ts';
import { articleOfMarks, type FoundMark } from './mark-place.ts';
import { IS_COMPLETE, IS_MARKED, LOOK, type Look } from './page-world.ts';
import type { Row } from './row.ts';
import type { Visitor } from './visitor.ts';
import { wordF1 } from './word-f1.ts';

export interface Visited {
  readonly row: Row;
  /** The highlights outside the article. */
  readonly outside: readonly FoundMark[];
}

export interface Visit {
  readonly path: string;
  readonly url: string;
  /** The page's main text, if known. */
  readonly expected: string | null;
  /** Whether the page's own scripts run. */
  readonly scripts: boolean;
}

/**
 * Loads a page, waits until the extension is done with it, and checks what it did.
 *
 * `changed`: if the page's scripts don't run, whether the body differs in any character from the body as it was when it
 * was complete, before content scripts started. If they do run, pages change themselves, so only what bears the
 * extension's name (its element, its address, the name of a highlight) and is new counts.
 * `marksOutside`: see `articleOfMarks`. If the main text isn't known, the article that the extension read is used
 * instead, so that at least highlights and text are compared.
 * @throws Error if the page doesn't load
 */
export async function visitPage(visitor: Visitor, ask: AskPage, visit: Visit): Promise<Visited> {
  await visitor.load(visit.url);
  await until(IS_COMPLETE, visitor, COMPLETE_WITHIN_MS);
  const isMarked = await until(IS_MARKED, visitor, NO_ARTICLE_AFTER_MS[visit.scripts ? 'on' : 'off']);
  if (isMarked) await sleep(SETTLED_AFTER_MS);
  const mainThreadMs = await visitor.mainThreadMs();
  const state = await untilRead(ask);
  if (!isMarked && hasMentions(state)) await until(IS_MARKED, visitor, READ_WITHIN_MS);
  const look = await visitor.evaluate<Look>(LOOK);
  const { body, headline } = textOf(state);
  const isInside = articleOfMarks(visit.expected ?? body, headline);
  const error = errorOf(state, look, visit, visitor.errors());
  const outside = look.marks.filter(mark => !isInside(mark));
  const row = {
    path: visit.path,
    ...(error ? { error } : {}),
    changed: visit.scripts ? look.hasOurs : look.isChanged,
    marks: look.marks.length,
    marksOutside: outside.length,
    ...(visit.expected === null ? {} : { textF1: wordF1(body, visit.expected) }),
    mainThreadMs,
  };
  return { row, outside };
}

/** Asks the page, not the extension: replies by the extension would count in the measurement. */
async function until(expression: string, visitor: Visitor, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    // Between two documents there is nothing to ask.
    if (await visitor.evaluate<boolean>(expression).catch(() => false)) return true;
    await sleep(ASK_EVERY_MS);
  }
  return false;
}

async function untilRead(ask: AskPage): Promise<PageReply | null> {
  const end = Date.now() + READ_WITHIN_MS;
  for (;;) {
    const state = await ask();
    if ((state && state.state !== 'reading') || Date.now() > end) return state;
    await sleep(ASK_EVERY_MS);
  }
}

/** Whether anything is highlighted by default. */
function hasMentions(state: PageReply | null): boolean {
  return (
    state?.state === 'read' && wantedMentions(state.article, state.analysis, DEFAULT_SETTINGS).length > 0
  );
}

/** The article as the extension reads it, without its headline: expected texts have none. */
function textOf(state: PageReply | null): { body: string; headline: string } {
  if (state?.state !== 'read') return { body: '', headline: '' };
  const { text, blocks } = state.article;
  const join = (wanted: boolean): string =>
    blocks
      .filter(({ role }) => (role === 'headline') === wanted)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
  return { body: join(false), headline: join(true) };
}

function errorOf(
  state: PageReply | null,
  { url }: Look,
  visit: Visit,
  thrown: readonly string[],
): string | undefined {
  if (new URL(url).pathname !== new URL(visit.url).pathname) return `the page went to ${url}`;
  if (state === null) return 'no content script answers';
  if (state.state === 'failed') return `reading failed: ${state.reason}`;
  if (state.state === 'reading') return `not read within ${READ_WITHIN_MS} ms`;
  return thrown.length ? `thrown: ${thrown.join('; ')}` : undefined;
}
