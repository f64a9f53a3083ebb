import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdPage } from '../../lib/settings-page/held-page.ts';

function settledLater(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>(done => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

describe('a held page', () => {
  const draw = vi.fn();
  const onOpen = vi.fn();
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  it('appears when the last of its parts is known', async () => {
    const { show, openAfter } = holdPage(draw, onOpen);
    const last = settledLater();
    openAfter([Promise.resolve(), last.promise]);
    show();
    await vi.advanceTimersByTimeAsync(100);
    expect(draw).not.toHaveBeenCalled();
    last.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(draw).toHaveBeenCalledOnce();
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('appears although a part failed', async () => {
    holdPage(draw, onOpen).openAfter([Promise.reject(new Error('no reply'))]);
    await vi.advanceTimersByTimeAsync(0);
    expect(draw).toHaveBeenCalledOnce();
  });

  it('doesn’t wait for ever, and opens only once', async () => {
    const { show, openAfter } = holdPage(draw, onOpen);
    const late = settledLater();
    openAfter([late.promise], 500);
    await vi.advanceTimersByTimeAsync(499);
    expect(draw).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(draw).toHaveBeenCalledOnce();
    late.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(draw).toHaveBeenCalledOnce();
    show();
    expect(draw).toHaveBeenCalledTimes(2);
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
