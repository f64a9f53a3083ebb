import { vi } from 'vitest';

/** One area of the browser's storage, in memory. */
export class FakeArea {
  readonly kept = new Map<string, unknown>();
  /** Set to let the next writing fail, as a full area does. */
  isFull = false;

  async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.kept.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap(key => (this.kept.has(key) ? [[key, structuredClone(this.kept.get(key))]] : [])),
    );
  }
  async set(values: Record<string, unknown>): Promise<void> {
    if (this.isFull) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(values)) this.kept.set(key, structuredClone(value));
  }
  async remove(keys: string | readonly string[]): Promise<void> {
    for (const key of [keys].flat()) this.kept.delete(key);
  }
}

/** What of the browser the reader's choices need. */
export function fakeBrowser() {
  const storage = {
    local: new FakeArea(),
    sync: new FakeArea(),
    onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
  };
  return { storage, runtime: { sendMessage: vi.fn(), getURL: (name: string) => name } };
}
