import { listPacks, removePack, watchPacks } from '../extension/packs/packs.ts';
import type { PackFormat, PackStatus, PackStep, PackSummary } from '../model/pack.ts';
import type { PackCodec } from '../model/pack-codec.ts';
import { packAsFile } from './export-pack.ts';
import { importPack } from './import-pack.ts';

/** What the settings page shows about packs. */
export interface PacksState {
  readonly packs: readonly PackSummary[];
  readonly status: PackStatus;
}

/** The packs on the settings page and what the reader does with them. */
export interface PacksSession {
  readonly state: () => PacksState;
  /** Settles once the packs are known. */
  readonly loaded: Promise<void>;
  readonly add: (file: File) => Promise<void>;
  /** Stops the import that is running, if any. */
  readonly cancel: () => void;
  readonly exportAs: (key: string, format: PackFormat) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/**
 * Follows the packs on this device. Errors become the status; no call rejects.
 * @param saveFile offers a file for download
 * @param onChange called whenever the state has changed
 */
export function openPacksSession(
  codec: PackCodec,
  saveFile: (blob: Blob, name: string) => void,
  onChange: () => void,
): PacksSession {
  let state: PacksState = { packs: [], status: { state: 'idle' } };
  let running: AbortController | null = null;
  const change = (next: Partial<PacksState>): void => {
    state = { ...state, ...next };
    onChange();
  };
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      change({ status: { state: 'failed', message: (error as Error).message } });
    }
  };
  const refresh = (): Promise<void> => attempt(async () => change({ packs: await listPacks() }));
  watchPacks(() => void refresh());
  return {
    loaded: refresh(),
    state: () => state,
    async add(file) {
      const controller = new AbortController();
      running = controller;
      const show = (step: PackStep, done: number): void => {
        if (!controller.signal.aborted) change({ status: { state: 'working', file: file.name, step, done } });
      };
      show('reading', 0);
      const imported = await importPack(file, codec, show, controller.signal);
      if (running === controller) running = null;
      // The status says so since the click. A pack that was saved just before it is reported below.
      if ('cancelled' in imported) return;
      if ('failure' in imported) change({ status: { state: 'failed', message: imported.failure } });
      else if ('problems' in imported)
        change({ status: { state: 'refused', file: file.name, problems: imported.problems } });
      else {
        const { summary, competing, ignored } = imported;
        const { name, entities } = summary;
        change({ status: { state: 'added', name, entities, competing, ignored } });
      }
    },
    cancel() {
      if (!running || state.status.state !== 'working') return;
      running.abort();
      running = null;
      change({ status: { state: 'cancelled', file: state.status.file } });
    },
    exportAs: (key, format) =>
      attempt(async () => {
        const pack = state.packs.find(one => one.key === key);
        if (pack) saveFile(await packAsFile(pack, format, codec), `${pack.key}.${format}`);
      }),
    remove: key =>
      attempt(async () => {
        await removePack(key);
        change({ status: { state: 'idle' } });
      }),
  };
}
