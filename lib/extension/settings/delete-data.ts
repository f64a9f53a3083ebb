import type { DeletableData } from '../../model/deletable-data.ts';
import { sendToBackground } from '../messaging/messages.ts';
import { listPacks, removePack } from '../packs/packs.ts';
import { deleteSettings } from './settings.ts';

const DELETE: Readonly<Record<DeletableData, () => Promise<void>>> = {
  settings: deleteSettings,
  /** Turning a feed or source off deletes what it returned. */
  async sources() {
    const { feeds, live } = await sendToBackground('coverageStatus', {});
    const listed = feeds.map(({ address, name }) => ({ address, name }));
    await sendToBackground('setFeedsEnabled', { feeds: listed, on: false });
    for (const { id, needs } of live)
      await sendToBackground('setLiveSourceEnabled', { id, on: false, need: needs && '' });
  },
  async readingHistory() {
    await sendToBackground('setReadingHistoryEnabled', { on: false });
    await sendToBackground('deleteReadingHistory', {});
  },
  async packs() {
    for (const { key } of await listPacks()) await removePack(key);
  },
};

/** Deletes stored data. This can't be undone. */
export async function deleteData(parts: readonly DeletableData[]): Promise<void> {
  for (const part of parts) await DELETE[part]();
}
