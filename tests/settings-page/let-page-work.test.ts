import { afterEach, describe, expect, it, vi } from 'vitest';
import { letPageWork } from '../../lib/settings-page/let-page-work.ts';

describe('letPageWork', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('waits only when the page has stood still for long enough', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const paused = vi.fn();
    const pause = letPageWork();
    now.mockReturnValue(1010);
    await pause(paused);
    expect(paused).not.toHaveBeenCalled();
    now.mockReturnValue(1060);
    await pause(paused);
    now.mockReturnValue(1070);
    await pause(paused);
    expect(paused).toHaveBeenCalledTimes(1);
  });

  it('lets others work in the pause', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const order: string[] = [];
    const pause = letPageWork();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      order.push('another');
      port1.close();
    };
    port2.postMessage(null);
    now.mockReturnValue(1000);
    await pause(() => order.push('paused'));
    order.push('went on');
    expect(order).toEqual(['paused', 'another', 'went on']);
  });

  it('doesn’t need a timer, which a hidden page waits for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'setImmediate'] });
    try {
      const now = vi.spyOn(performance, 'now').mockReturnValue(0);
      const pause = letPageWork();
      now.mockReturnValue(1000);
      const paused = vi.fn();
      await pause(paused);
      expect(paused).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});
