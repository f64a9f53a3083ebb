import { forgetChoices } from './choices.ts';
import { askBackground } from './messages.ts';
import { listPacks, removePack } from './packs.ts';

/** What the reader can have erased. */
export type ErasablePart = 'choices' | 'sources' | 'memory' | 'packs';

const ERASE: Readonly<Record<ErasablePart, () => Promise<void>>> = {
  choices: forgetChoices,
  /** Switching off forgets what a feed or source gave. */
  async sources() {
    const { feeds, live } = await askBackground('coverageSettings', {});
    const bare = feeds.map(({ address, name }) => ({ address, name }));
    await askBackground('switchFeeds', { feeds: bare, on: false });
    for (const { id, needs } of live)
      await askBackground('switchLiveSource', { id, on: false, need: needs && '' });
  },
  async memory() {
    await askBackground('switchMemory', { on: false });
    await askBackground('eraseMemory', {});
  },
  async packs() {
    for (const { key } of await listPacks()) await removePack(key);
  },
};

/** Erases parts of what Dramatis keeps; there is no way back. */
export async function erase(parts: readonly ErasablePart[]): Promise<void> {
  for (const part of parts) await ERASE[part]();
}
