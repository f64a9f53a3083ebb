import { vi } from 'vitest';

/** One area of the browser's storage, in memory. */
export class FakeArea {
  readonly kept = new Map<string, unknown>();
  /** Whether writes fail, as in a full area. */
  isFull = false;
  /** The quota of sync storage; null for none. */
  quota: { readonly bytes: number; readonly items: number; readonly itemBytes: number } | null = null;

  async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.kept.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap(key => (this.kept.has(key) ? [[key, structuredClone(this.kept.get(key))]] : [])),
    );
  }
  async set(values: Record<string, unknown>): Promise<void> {
    if (this.isFull) throw new Error('QUOTA_BYTES quota exceeded');
    const next = new Map([...this.kept, ...Object.entries(structuredClone(values))]);
    this.check(next);
    for (const [key, value] of next) this.kept.set(key, value);
  }
  private check(next: ReadonlyMap<string, unknown>): void {
    if (!this.quota) return;
    const sizes = [...next].map(([key, value]) => Buffer.byteLength(key + JSON.stringify(value)));
    if (sizes.some(size => size > this.quota!.itemBytes))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.length > this.quota.items) throw new Error('MAX_ITEMS quota exceeded');
    if (sizes.reduce((sum, size) => sum + size, 0) > this.quota.bytes)
      throw new Error('QUOTA_BYTES quota exceeded');
  }
  async remove(keys: string | readonly string[]): Promise<void> {
    for (const key of [keys].flat()) this.kept.delete(key);
  }
}

/** The browser APIs that settings need. */
export function fakeBrowser() {
  const storage = {
    local: new FakeArea(),
    sync: new FakeArea(),
    session: new FakeArea(),
    onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
  };
  return {
    storage,
    runtime: { sendMessage: vi.fn(), getURL: (name: string) => name, getManifest: () => ({}) },
  };
}
