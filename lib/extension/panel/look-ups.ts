import type { Coverage } from '../../model.ts';
import type { CoverageQuestions, Meeting, OpenPage } from '../coverage/questions.ts';
import { askBackground } from '../messages.ts';
import { askUntilThere } from './ask-until-there.ts';
import type { PanelPage } from './page-of-tab.ts';

/** A question for coverage on its way. */
export type PanelCoverage =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'answered'; readonly coverage: Coverage };

export type PanelContext = CoverageQuestions['entityContext']['reply'];

/** What was found out beside the page itself. */
export interface LookedUp {
  /** By entity id. */
  readonly coverage: Readonly<Record<string, PanelCoverage>>;
  /** What encyclopaedias say, by entity id. */
  readonly contexts: Readonly<Record<string, PanelContext>>;
  /** Where the reader met them before, by entity id. */
  readonly meetings: Readonly<Record<string, Meeting>>;
  readonly elsewhere: PanelCoverage | null;
}

/** The page that is asked about, and all that is known so far. */
export interface LookUpState extends LookedUp {
  readonly page: PanelPage;
  readonly address: string | null;
}

export interface LookUps {
  /** What else was written about one of the cast, and what encyclopaedias say. */
  readonly lookUp: (entity: { readonly id: string; readonly name: string }) => Promise<void>;
  readonly lookElsewhere: () => Promise<void>;
}

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
  const running = new Map<string, () => boolean>();

  const run = async (
    key: string,
    known: PanelCoverage | null | undefined,
    ask: () => Promise<Coverage>,
    listener: (view: PanelCoverage) => void,
  ): Promise<void> => {
    const isWanted = watch();
    // One that is still under way for a page that went away does not count.
    if (running.get(key)?.()) return;
    running.set(key, isWanted);
    if (known?.state !== 'answered') listener({ state: 'asking' });
    try {
      await askUntilThere(ask, isLoading, coverage => listener({ state: 'answered', coverage }), isWanted);
    } catch (error) {
      if (isWanted())
        listener({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
    } finally {
      if (running.get(key) === isWanted) running.delete(key);
    }
  };

  const lookUpContext = async (id: string): Promise<void> => {
    const { page } = now();
    const entity = page.state === 'read' && page.analysis.cast.find(one => one.entity.id === id)?.entity;
    if (!entity) return;
    const { name } = entity;
    const { wikipedia, wikidata } = entity.source === 'knowledge' ? entity : {};
    await askUntilThere(
      () => askBackground('entityContext', { entityId: id, name, wikipedia, wikidata }),
      ({ state }) => state.state === 'loading',
      reply => change({ contexts: { ...now().contexts, [id]: reply } }),
      watch(),
    );
  };

  const lookUpMeeting = async (id: string, page: OpenPage): Promise<void> => {
    const isWanted = watch();
    const met = await askBackground('lastMeetings', { page, entityIds: [id] });
    if (isWanted()) change({ meetings: { ...now().meetings, ...met } });
  };

  return {
    async lookUp({ id, name }) {
      const { page, address, coverage } = now();
      if (page.state !== 'read') return;
      const open = openPage(page.article.title, address);
      const question = {
        entityId: id,
        name,
        castIds: page.analysis.cast.map(({ entity }) => entity.id).filter(other => other !== id),
        page: open,
      };
      // Extras: without them, the page stands.
      void lookUpContext(id).catch(() => undefined);
      if (open) void lookUpMeeting(id, open).catch(() => undefined);
      await run(
        id,
        coverage[id],
        () => askBackground('askSources', question),
        view => change({ coverage: { ...now().coverage, [id]: view } }),
      );
    },
    async lookElsewhere() {
      const { page, address, elsewhere } = now();
      if (page.state !== 'read') return;
      const castIds = page.analysis.cast.map(({ entity }) => entity.id);
      const open = openPage(page.article.title, address) ?? { url: '', title: page.article.title };
      await run(
        '',
        elsewhere,
        () => askBackground('storyElsewhere', { castIds, page: open }),
        view => change({ elsewhere: view }),
      );
    },
  };
}

function isLoading({ sources }: Coverage): boolean {
  return sources.some(({ state }) => state.state === 'loading');
}

function openPage(title: string, url: string | null): OpenPage | undefined {
  return url === null ? undefined : { url, title };
}
