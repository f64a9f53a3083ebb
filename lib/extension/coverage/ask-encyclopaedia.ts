import type { PageSummary } from '../../coverage/sources/encyclopaedia.ts';
import {
  ENCYCLOPAEDIA,
  queryQuestion,
  readQuery,
  readSummary,
  summaryQuestion,
} from '../../coverage/sources/encyclopaedia.ts';
import { type Answer, blocked, NONE, type Reply } from '../../coverage/sources/reply.ts';
import { entitiesQuestion, readItems, readSearch, searchQuestion } from '../../coverage/sources/wikidata.ts';
import type { Desk } from './desk.ts';
import type { CoverageQuestions, EntityContext } from './questions.ts';

type Question = CoverageQuestions['entityContext']['ask'];
type ContextReply = CoverageQuestions['entityContext']['reply'];

const DAY = 24 * 60 * 60_000;
const FRESH_FOR = 7 * DAY;
const RETRY_AFTER = 15 * 60_000;
const { id: SOURCE, gapMs, headers, servers, licence } = ENCYCLOPAEDIA;

/** What Wikipedia and Wikidata say of an entity: from the store, or asked for now, if they are switched on. */
export async function entityContext(desk: Desk, question: Question): Promise<ContextReply> {
  const { entityId } = question;
  const switches = await desk.switches();
  if (!switches.live.has(SOURCE)) return { context: null, state: { state: 'off' } };
  const store = await desk.store();
  const kept = await store.get('contexts', entityId);
  const context = (kept?.context ?? null) as EntityContext | null;
  const good = kept?.state.state === 'ok' || kept?.state.state === 'none';
  if (kept && desk.now() - kept.at < (good ? FRESH_FOR : RETRY_AFTER)) return { context, state: kept.state };
  if (desk.loading.has(SOURCE + entityId)) return { context, state: { state: 'loading' } };
  desk.loading.add(SOURCE + entityId);
  try {
    const own = switches.servers[SOURCE]?.replace(/\/+$/, '');
    const answer = await ask(desk, question, own ?? servers[0], own ?? servers[1]);
    const state = answer.ok ? ({ state: 'ok' } as const) : answer.state;
    // What was known before stays shown beside the failure.
    const next = answer.ok ? answer.value : state.state === 'none' ? null : context;
    await store.put('contexts', { entityId, at: desk.now(), state, context: next });
    return { context: next, state };
  } finally {
    desk.loading.delete(SOURCE + entityId);
  }
}

async function ask(
  desk: Desk,
  question: Question,
  wikipedia: string,
  wikidata: string,
): Promise<Answer<EntityContext>> {
  let title = question.wikipedia;
  let item = question.wikidata;
  if (!title) {
    item ??= await valueIn(
      asked(desk, searchQuestion(wikidata, question.name), (r, now) => readSearch(r, now, question.name)),
    );
    const found = item
      ? await valueIn(asked(desk, entitiesQuestion(wikidata, [item], 'sitelinks'), readItems))
      : [];
    title = found?.[0]?.wikipedia;
    // A bare surname is the title of anybody's article.
    if (!title && !question.name.includes(' ')) return NONE;
    title ??= question.name;
  }
  const summary = await summaryOf(desk, wikipedia, title);
  if (!summary.ok) return summary;
  const { value } = summary;
  const roles = await rolesOf(desk, wikidata, item ?? value.wikidata);
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
      at: desk.now(),
    },
  };
}

async function summaryOf(desk: Desk, server: string, title: string): Promise<Answer<PageSummary>> {
  const first = await asked(desk, summaryQuestion(server, title), readSummary);
  if (first.ok || first.state.state !== 'changed') return first;
  return asked(desk, queryQuestion(server, title), readQuery);
}

async function rolesOf(desk: Desk, server: string, item: string | undefined): Promise<string[]> {
  if (!item) return [];
  const found = await valueIn(asked(desk, entitiesQuestion(server, [item], 'claims'), readItems));
  const roleIds = found?.[0]?.roleIds ?? [];
  if (roleIds.length === 0) return [];
  const roles = await valueIn(asked(desk, entitiesQuestion(server, roleIds, 'labels'), readItems));
  const labels = new Map(roles?.map(({ id, label }) => [id, label]));
  return roleIds.flatMap(id => labels.get(id) || []);
}

/** One question, in its turn. */
async function asked<Value>(
  desk: Desk,
  address: string,
  read: (reply: Reply, now: number) => Answer<Value>,
): Promise<Answer<Value>> {
  if (!(await desk.allowed(address))) return blocked('the browser has no permission for this site');
  const turn = await desk.queue.run(address, gapMs, () => desk.ask(address, headers));
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
