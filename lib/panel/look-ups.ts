import { sendToBackground } from '../extension/messaging/messages.ts';
import type { NamedEntity } from '../model/entity.ts';
import type { ContextLookUp, CoverageLookUp, LastSeenArticle } from '../model/look-up.ts';
import type { OpenPage } from '../model/open-page.ts';
import type { Coverage } from '../model/source.ts';
import { coverageQuestion, elsewhereQuestion, type PageSubject } from './page-subject.ts';
import { pollUntilComplete } from './poll-until-complete.ts';

/** What was found out beside the page itself. */
export interface LookedUp {
  /** By entity id. */
  readonly coverage: Readonly<Record<string, CoverageLookUp>>;
  /** What encyclopaedias say, by entity id. */
  readonly contexts: Readonly<Record<string, ContextLookUp>>;
  /** Where the reader met them before, by entity id. */
  readonly meetings: Readonly<Record<string, LastSeenArticle>>;
  readonly elsewhere: CoverageLookUp | null;
}

/** The page that is asked about, and all that is known so far. */
export type LookUpState = LookedUp & PageSubject;

export interface LookUps {
  /** What else was written about one of the cast, and what encyclopaedias say. */
  readonly lookUp: (entity: NamedEntity) => Promise<void>;
  readonly lookElsewhere: () => Promise<void>;
  /** Calls off what sources are still being asked, for the story elsewhere where `entity` is null; what is there stays. */
  readonly stopLooking: (entity: NamedEntity | null) => Promise<void>;
}

/** One look at a subject, until its answers are whole. */
interface Look {
  readonly isWanted: () => boolean;
  isStopped: boolean;
}

/** No entity has this id. */
const ELSEWHERE = '';

/**
 * Looks things up for the page in view. What was known stays shown until it is known anew.
 * @param now the state as it is
 * @param change takes what has become known
 * @param watch says, from now on, whether the same page is still in view
 */
export function openLookUps(
  now: () => LookUpState,
  change: (part: Partial<LookedUp>) => void,
  watch: () => () => boolean,
): LookUps {
  const looks = new Map<string, Look>();

  const known = (id: string): CoverageLookUp | null | undefined =>
    id === ELSEWHERE ? now().elsewhere : now().coverage[id];
  const show = (id: string, view: CoverageLookUp): void =>
    change(id === ELSEWHERE ? { elsewhere: view } : { coverage: { ...now().coverage, [id]: view } });

  const run = async (id: string, ask: () => Promise<Coverage>): Promise<void> => {
    // One that is still under way for a page that went away does not count.
    if (looks.get(id)?.isWanted()) return;
    const isHere = watch();
    const look: Look = { isWanted: () => isHere() && !look.isStopped, isStopped: false };
    looks.set(id, look);
    if (known(id)?.state !== 'answered') show(id, { state: 'loading' });
    try {
      await pollUntilComplete(
        ask,
        isLoading,
        coverage => show(id, { state: 'answered', coverage }),
        look.isWanted,
      );
    } catch (error) {
      if (look.isWanted()) show(id, { state: 'failed', reason: messageOf(error) });
    } finally {
      if (looks.get(id) === look) looks.delete(id);
    }
  };

  const lookUpContext = async (id: string): Promise<void> => {
    const { page } = now();
    const entity = page.state === 'read' && page.analysis.cast.find(one => one.entity.id === id)?.entity;
    if (!entity) return;
    const { name } = entity;
    const { wikipedia, wikidata } = entity.source === 'knowledge' ? entity : {};
    const isHere = watch();
    const look = looks.get(id);
    await pollUntilComplete(
      () => sendToBackground('entityContext', { entityId: id, name, wikipedia, wikidata }),
      ({ state }) => state.state === 'loading',
      reply => change({ contexts: { ...now().contexts, [id]: reply } }),
      () => isHere() && !look?.isStopped,
    );
  };

  const lookUpMeeting = async (id: string, page: OpenPage): Promise<void> => {
    const isWanted = watch();
    const met = await sendToBackground('lastSeen', { page, entityIds: [id] });
    if (isWanted()) change({ meetings: { ...now().meetings, ...met } });
  };

  return {
    async lookUp(entity) {
      const { id } = entity;
      if (now().page.state !== 'read') return;
      const question = coverageQuestion(now(), entity);
      const answered = run(id, () => sendToBackground('refreshRelatedStories', question));
      // Extras: without them, the page stands.
      void lookUpContext(id).catch(() => undefined);
      if (question.page) void lookUpMeeting(id, question.page).catch(() => undefined);
      await answered;
    },
    async lookElsewhere() {
      if (now().page.state !== 'read') return;
      const question = elsewhereQuestion(now());
      await run(ELSEWHERE, () => sendToBackground('refreshStoryCoverage', question));
    },
    async stopLooking(entity) {
      const id = entity?.id ?? ELSEWHERE;
      const look = looks.get(id);
      if (look) look.isStopped = true;
      looks.delete(id);
      const isHere = watch();
      const asked = elsewhereQuestion(now());
      const entityId = entity?.id ?? asked.leading;
      if (entityId !== undefined) await sendToBackground('cancelRequests', { entityId });
      const coverage = entity
        ? await sendToBackground('relatedStories', coverageQuestion(now(), entity))
        : await sendToBackground('storyCoverage', asked);
      if (!isHere()) return;
      show(id, { state: 'answered', coverage });
      const context = now().contexts[id];
      if (context?.state.state === 'loading')
        change({ contexts: { ...now().contexts, [id]: { ...context, state: { state: 'unasked' } } } });
    },
  };
}

function isLoading({ sources }: Coverage): boolean {
  return sources.some(({ state }) => state.state === 'loading');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
