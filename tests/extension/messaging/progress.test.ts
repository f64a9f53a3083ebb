import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (value: never) => void;

/** One end of a port. */
function makeEnd() {
  const messages: Listener[] = [];
  const disconnects: Listener[] = [];
  return {
    messages,
    disconnects,
    port: {
      name: 'progress',
      sender: { id: 'dramatis' },
      onMessage: { addListener: (listener: Listener) => messages.push(listener) },
      onDisconnect: { addListener: (listener: Listener) => disconnects.push(listener) },
      postMessage: vi.fn(),
      disconnect: vi.fn(),
    },
  };
}

const { runtime } = vi.hoisted(() => ({
  runtime: {
    id: 'dramatis',
    lastError: undefined,
    connect: null as unknown,
    onConnect: { listeners: [] as ((port: unknown) => void)[], addListener: null as unknown },
  },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { watchBackground } = await import('../../../lib/extension/messaging/watch-background.ts');
const { pushProgress } = await import('../../../lib/extension/messaging/push-progress.ts');

/** Ports opened so far, as the background sees them. */
let opened: ReturnType<typeof makeEnd>[];
let isRunning: boolean;
beforeEach(() => {
  opened = [];
  isRunning = true;
  runtime.onConnect.listeners = [];
  runtime.onConnect.addListener = (listener: (port: unknown) => void) =>
    runtime.onConnect.listeners.push(listener);
  runtime.connect = () => {
    const [page, background] = [makeEnd(), makeEnd()];
    const link = (from: typeof page, to: typeof page): void => {
      from.port.postMessage.mockImplementation((message: never) =>
        queueMicrotask(() => {
          for (const listener of to.messages) listener(message);
        }),
      );
      from.port.disconnect.mockImplementation(() => {
        for (const listener of to.disconnects) listener(undefined as never);
      });
    };
    link(page, background);
    link(background, page);
    opened.push(background);
    if (isRunning) for (const listener of runtime.onConnect.listeners) listener(background.port);
    else queueMicrotask(() => background.port.disconnect());
    return page.port;
  };
});

const PAYLOAD = { entityId: 'ada', name: 'Ada Berg' };
const loading = { context: null, state: { state: 'loading' } } as const;
const done = { context: null, state: { state: 'none' } } as const;

function serve(replies: readonly unknown[], authorize = (_: string, payload: unknown) => payload) {
  const firsts: boolean[] = [];
  let change: () => void = () => {};
  const handler = {
    reply: async (_: unknown, isFirst: boolean) => {
      firsts.push(isFirst);
      return replies[Math.min(firsts.length, replies.length) - 1] as never;
    },
    isComplete: ({ state }: { state: { state: string } }) => state.state !== 'loading',
  };
  pushProgress(
    { entityContext: handler } as never,
    () => new Promise(resolve => (change = resolve)),
    authorize,
  );
  return { firsts, change: () => change() };
}

describe('a watched request', () => {
  it('gets every reply until the last, and queries sources for the first only', async () => {
    const { firsts, change } = serve([loading, done]);
    const replies: unknown[] = [];
    const end = watchBackground(
      'entityContext',
      PAYLOAD,
      reply => replies.push(reply),
      new AbortController().signal,
    );
    await vi.waitFor(() => expect(replies).toEqual([loading]));
    change();
    await end;
    expect(replies).toEqual([loading, done]);
    expect(firsts).toEqual([true, false]);
    expect(opened).toHaveLength(1);
  });

  it('is sent again when the browser stops the background', async () => {
    const { firsts } = serve([loading, done]);
    const replies: unknown[] = [];
    const end = watchBackground(
      'entityContext',
      PAYLOAD,
      reply => replies.push(reply),
      new AbortController().signal,
    );
    await vi.waitFor(() => expect(replies).toHaveLength(1));
    opened[0]!.port.disconnect();
    await end;
    expect(replies).toEqual([loading, done]);
    expect(opened).toHaveLength(2);
    expect(firsts).toEqual([true, true]);
  });

  it('fails if the background cannot be reached', async () => {
    isRunning = false;
    const end = watchBackground('entityContext', PAYLOAD, () => {}, new AbortController().signal);
    await expect(end).rejects.toThrow('no reply');
    expect(opened).toHaveLength(5);
  });

  it('fails with the reason if it is not allowed', async () => {
    serve([done], () => {
      throw new Error('not for content scripts');
    });
    const end = watchBackground('entityContext', PAYLOAD, () => {}, new AbortController().signal);
    await expect(end).rejects.toThrow('not for content scripts');
  });

  it('ends when the signal aborts, and its replies are no longer read', async () => {
    const { firsts, change } = serve([loading]);
    const life = new AbortController();
    const replies: unknown[] = [];
    const end = watchBackground('entityContext', PAYLOAD, reply => replies.push(reply), life.signal);
    await vi.waitFor(() => expect(replies).toHaveLength(1));
    life.abort();
    await end;
    change();
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(firsts).toHaveLength(1);
  });
});
