import type { CoverageRequests } from '../../extension/messaging/coverage-requests.ts';
import type { ContextLookUp, EntityContext } from '../../model/look-up.ts';
import type { SourceState } from '../../model/source.ts';
import type { PageSummary } from '../sources/encyclopaedia.ts';
import {
  ENCYCLOPAEDIA,
  queryQuestion,
  readQuery,
  readSummary,
  summaryQuestion,
} from '../sources/encyclopaedia.ts';
import { type Answer, blocked, NONE, type Reply } from '../sources/reply.ts';
import { entitiesQuestion, readItems, readSearch, searchQuestion } from '../sources/wikidata.ts';
import { cacheContext, cachedContext } from './answer-cache.ts';
import type { CoverageContext } from './coverage-context.ts';
import { OFFLINE_RETRY_AFTER, workKey } from './query-live-source.ts';

type Question = CoverageRequests['entityContext']['payload'];

const DAY = 24 * 60 * 60_000;
const FRESH_FOR = 7 * DAY;
const RETRY_AFTER = 15 * 60_000;
const { id: SOURCE, gapMs, headers, servers, licence } = ENCYCLOPAEDIA;

/**
 * What Wikipedia and Wikidata say of an entity, if they are switched on: from the store; where that is not fresh, they are
 * asked, and the reply is what there is until then.
 */
export async function entityContext(desk: CoverageContext, question: Question): Promise<ContextLookUp> {
  const { entityId } = question;
  const switches = await desk.switches();
  if (!switches.live.has(SOURCE)) return { context: null, state: { state: 'off' } };
  const kept = await cachedContext(desk, entityId);
  const context = (kept?.context ?? null) as EntityContext | null;
  if (kept && desk.now() - kept.at < standsFor(kept.state)) return { context, state: kept.state };
  const own = switches.servers[SOURCE]?.replace(/\/+$/, '');
  void askAndKeep(desk, question, context, own ? [own, own] : servers).catch(report);
  return { context, state: { state: 'loading' } };
}

function standsFor({ state }: SourceState): number {
  if (state === 'ok' || state === 'none') return FRESH_FOR;
  return state === 'offline' ? OFFLINE_RETRY_AFTER : RETRY_AFTER;
}

/** @param before what was known: it stays beside a failure */
async function askAndKeep(
  desk: CoverageContext,
  question: Question,
  before: EntityContext | null,
  [wikipedia, wikidata]: readonly [string, string],
): Promise<void> {
  const { entityId } = question;
  const key = workKey(SOURCE, entityId);
  const signal = desk.work.start(key);
  if (!signal) return;
  try {
    const answer = await ask({ desk, signal }, question, wikipedia, wikidata);
    // Called off, or switched off while it was on its way: then it was never asked.
    if (signal.aborted || !(await desk.switches()).live.has(SOURCE)) return;
    const state: SourceState = answer.ok ? { state: 'ok' } : answer.state;
    const context = answer.ok ? answer.value : state.state === 'none' ? null : before;
    await cacheContext(desk, { entityId, at: desk.now(), state, context });
  } finally {
    desk.work.end(key, signal);
  }
}

interface Errand {
  readonly desk: CoverageContext;
  readonly signal: AbortSignal;
}

async function ask(
  errand: Errand,
  question: Question,
  wikipedia: string,
  wikidata: string,
): Promise<Answer<EntityContext>> {
  let title = question.wikipedia;
  let item = question.wikidata;
  if (!title) {
    item ??= await valueIn(
      asked(errand, searchQuestion(wikidata, question.name), (r, now) => readSearch(r, now, question.name)),
    );
    const found = item
      ? await valueIn(asked(errand, entitiesQuestion(wikidata, [item], 'sitelinks'), readItems))
      : [];
    title = found?.[0]?.wikipedia;
    // A bare surname is the title of anybody's article.
    if (!title && !question.name.includes(' ')) return NONE;
    title ??= question.name;
  }
  const summary = await summaryOf(errand, wikipedia, title);
  if (!summary.ok) return summary;
  const { value } = summary;
  const roles = await rolesOf(errand, wikidata, item ?? value.wikidata);
  return {
    ok: true,
    value: {
      title: value.title,
      summary: value.summary,
      picture: value.picture,
      wikipedia: value.url,
      wikidata: item ?? value.wikidata,
      roles: roles.length > 0 ? roles : [value.description].filter(Boolean),
      licence,
      at: errand.desk.now(),
    },
  };
}

async function summaryOf(errand: Errand, server: string, title: string): Promise<Answer<PageSummary>> {
  const first = await asked(errand, summaryQuestion(server, title), readSummary);
  if (first.ok || first.state.state !== 'changed') return first;
  return asked(errand, queryQuestion(server, title), readQuery);
}

async function rolesOf(errand: Errand, server: string, item: string | undefined): Promise<string[]> {
  if (!item) return [];
  const found = await valueIn(asked(errand, entitiesQuestion(server, [item], 'claims'), readItems));
  const roleIds = found?.[0]?.roleIds ?? [];
  if (roleIds.length === 0) return [];
  const roles = await valueIn(asked(errand, entitiesQuestion(server, roleIds, 'labels'), readItems));
  const labels = new Map(roles?.map(({ id, label }) => [id, label]));
  return roleIds.flatMap(id => labels.get(id) || []);
}

/** One question, in its turn. */
async function asked<Value>(
  { desk, signal }: Errand,
  address: string,
  read: (reply: Reply, now: number) => Answer<Value>,
): Promise<Answer<Value>> {
  if (!(await desk.allowed(address, 'tell'))) return blocked('permission');
  const turn = await desk.queue.run(address, gapMs, () => desk.ask(address, headers, signal), signal);
  if (!turn.ran) return { ok: false, state: { state: 'busy', until: turn.until } };
  if (!turn.value.ok) return turn.value;
  const answer = read(turn.value.value, desk.now());
  if (!answer.ok && answer.state.state === 'busy') await desk.queue.rest(address, answer.state.until);
  return answer;
}

/** What only adds to an answer may fail by itself. */
async function valueIn<Value>(answer: Promise<Answer<Value>>): Promise<Value | undefined> {
  const settled = await answer;
  return settled.ok ? settled.value : undefined;
}

/** The failure shows as an answer that is missing; the next question tries again. */
function report(error: unknown): void {
  console.warn('coverage:', error);
}
