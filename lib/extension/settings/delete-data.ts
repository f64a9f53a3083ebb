import type { DeletableData } from '../../model/deletable-data.ts';
import { sendToBackground } from '../messaging/messages.ts';
import { listPacks, removePack } from '../packs/packs.ts';
import { deleteSettings } from './settings.ts';

const ERASE: Readonly<Record<DeletableData, () => Promise<void>>> = {
  settings: deleteSettings,
  /** Switching off forgets what a feed or source gave. */
  async sources() {
    const { feeds, live } = await sendToBackground('coverageStatus', {});
    const bare = feeds.map(({ address, name }) => ({ address, name }));
    await sendToBackground('setFeedsEnabled', { feeds: bare, on: false });
    for (const { id, needs } of live)
      await sendToBackground('setLiveSourceEnabled', { id, on: false, need: needs && '' });
  },
  async memory() {
    await sendToBackground('setReadingHistoryEnabled', { on: false });
    await sendToBackground('deleteReadingHistory', {});
  },
  async packs() {
    for (const { key } of await listPacks()) await removePack(key);
  },
};

/** Erases parts of what Dramatis keeps; there is no way back. */
export async function deleteData(parts: readonly DeletableData[]): Promise<void> {
  for (const part of parts) await ERASE[part]();
}
