import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageRequests } from '../../../lib/extension/messaging/messages.ts';

type Listener = (message: unknown, sender: object, respond: (envelope: unknown) => void) => boolean;

const { listeners, runtime } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'dramatis' as string | undefined,
    sendMessage: vi.fn(),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  return { listeners, runtime };
});
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const { handleRequests, sendToBackground } = await import('../../../lib/extension/messaging/messages.ts');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  runtime.id = 'dramatis';
  runtime.sendMessage.mockReset();
  listeners.clear();
});

describe('a request to the background', () => {
  it('resolves to the reply', async () => {
    runtime.sendMessage.mockResolvedValue({ reply: null });
    expect(await sendToBackground('knownEntity', { id: 'ada' })).toBeNull();
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      name: 'knownEntity',
      payload: { id: 'ada' },
    });
  });

  it('rejects with the error thrown by the handler', async () => {
    runtime.sendMessage.mockResolvedValue({ error: 'no such id' });
    await expect(sendToBackground('knownEntity', { id: 'ada' })).rejects.toThrow('no such id');
  });

  it.each([
    ['closes the channel', () => Promise.reject(new Error('channel closed'))],
    ['sends no reply', () => Promise.resolve(undefined)],
  ])('is sent again if the background %s', async (_, lost) => {
    runtime.sendMessage.mockImplementationOnce(lost).mockImplementationOnce(lost);
    runtime.sendMessage.mockResolvedValue({ reply: null });
    const reply = sendToBackground('knownEntity', { id: 'ada' });
    await vi.runAllTimersAsync();
    expect(await reply).toBeNull();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
  });

  it('rejects after the last retry', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('channel closed'));
    const reply = expect(sendToBackground('knownEntity', { id: 'ada' })).rejects.toThrow('channel closed');
    await vi.runAllTimersAsync();
    await reply;
    expect(runtime.sendMessage).toHaveBeenCalledTimes(4);
  });

  it('is not retried once the extension is gone', async () => {
    runtime.sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      return Promise.reject(new Error('context invalidated'));
    });
    const reply = expect(sendToBackground('knownEntity', { id: 'ada' })).rejects.toThrow('invalidated');
    await vi.runAllTimersAsync();
    await reply;
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });
});

describe('a request handler', () => {
  const HANDLERS = {
    pageState: () => ({ state: 'no-article' as const, address: 'https://news.example/' }),
    showSpan: ({ span }: PageRequests['showSpan']['payload']) => span.start === 1,
    readAnyway: () => true,
    walkMentions: () => {
      throw new Error('no card');
    },
  };
  const showSpan = { name: 'showSpan', payload: { span: { start: 1, end: 2 } } };
  /** Delivers a message; the envelope it was answered with, or null if no handler took it. */
  async function deliver(message: unknown, sender: object = { id: 'dramatis' }): Promise<unknown> {
    const respond = vi.fn();
    if (![...listeners].some(listener => listener(message, sender, respond))) return null;
    await vi.waitFor(() => expect(respond).toHaveBeenCalled());
    return respond.mock.calls[0]![0];
  }

  it('replies, or returns the message of an error', async () => {
    handleRequests<PageRequests>(HANDLERS);
    expect(await deliver(showSpan)).toEqual({ reply: true });
    expect(await deliver({ name: 'walkMentions', payload: { step: 1 } })).toEqual({ error: 'no card' });
  });

  it.each<[what: string, message: unknown, sender?: object]>([
    ['messages from other extensions', showSpan, { id: 'other' }],
    ['messages without a payload', { name: 'showSpan' }],
    ['names without a handler', { name: 'toString', payload: {} }],
    ['other values', null],
  ])('ignores %s', async (_, message, sender) => {
    handleRequests<PageRequests>(HANDLERS);
    expect(await deliver(message, sender)).toBeNull();
  });

  it('gets the authorized payload only', async () => {
    const authorize = vi.fn((name: string): unknown => {
      if (name !== 'showSpan') throw new Error('not allowed');
      return { span: { start: 5, end: 6 } };
    });
    handleRequests<PageRequests>(HANDLERS, { authorize });
    expect(await deliver(showSpan)).toEqual({ reply: false });
    expect(await deliver({ name: 'pageState', payload: {} })).toEqual({ error: 'not allowed' });
  });

  it('stops when its signal aborts', async () => {
    const end = new AbortController();
    handleRequests<PageRequests>(HANDLERS, { signal: end.signal });
    end.abort();
    expect(await deliver(showSpan)).toBeNull();
  });
});
