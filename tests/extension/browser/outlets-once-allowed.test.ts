import { beforeEach, expect, it, vi } from 'vitest';
import type { ListedFeed } from '../../../lib/model/coverage/coverage-status.ts';

const { allowed, granted, permissions } = vi.hoisted(() => {
  const allowed = new Set<string>();
  const granted = new Set<() => void>();
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every(origin => allowed.has(origin)),
    onAdded: { addListener: (listener: () => void) => granted.add(listener) },
    onRemoved: { addListener: () => {} },
  };
  return { allowed, granted, permissions };
});
vi.mock('webextension-polyfill', () => ({ default: { permissions } }));
vi.mock('wxt/browser', () => ({ browser: { permissions } }));
vi.mock('../../../lib/extension/browser/shipped-outlets.ts', () => ({
  shippedOutlets: async () =>
    ['oak', 'elm', 'ash'].map(id => ({ id, name: id, feed: `https://${id}.example/feed` })),
}));

const { outletsOnceAllowed } = await import(
  '../../../lib/extension/browser/permissions/outlets-once-allowed.ts'
);

/** Starts a background: takes the ids that are asked about, and holds the names of the outlets that were turned on. */
function background() {
  const on: string[] = [];
  const ask = outletsOnceAllowed(
    async (feeds: readonly ListedFeed[]) => void on.push(...feeds.map(({ name }) => name)),
    error => expect.unreachable(String(error)),
  );
  return { on, ask };
}

async function allow(...names: readonly string[]): Promise<void> {
  for (const name of names) allowed.add(`https://${name}.example/*`);
  for (const listener of granted) listener();
  await new Promise(resolve => setTimeout(resolve, 0));
}

beforeEach(() => {
  allowed.clear();
  granted.clear();
});

it('turns on what the reader has allowed before, and the others once they are allowed', async () => {
  await allow('elm');
  const { on, ask } = background();
  await ask(['oak', 'elm', 'no-such']);
  expect(on).toEqual(['elm']);
  await allow('oak', 'ash');
  expect(on).toEqual(['elm', 'oak']);
});

it('turns on nothing that wasn’t asked about, and nothing twice', async () => {
  const { on, ask } = background();
  await allow('oak');
  expect(on).toEqual([]);
  await ask(['oak']);
  await allow('elm');
  expect(on).toEqual(['oak']);
});
