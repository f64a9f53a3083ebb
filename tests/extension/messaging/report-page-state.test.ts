import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn(async () => ({ reply: null })));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
vi.stubGlobal('window', new EventTarget());

const { stateReporter } = await import('../../../lib/extension/messaging/report-page-state.ts');

describe('what a page tells the toolbar', () => {
  let life: AbortController;
  beforeEach(() => {
    sendMessage.mockClear();
    life = new AbortController();
  });
  afterEach(() => life.abort());
  const told = () => (sendMessage.mock.calls as unknown as [{ ask: unknown }][]).map(([{ ask }]) => ask);

  it('is told once, and again when it is something else', () => {
    const report = stateReporter(life.signal);
    report({ state: 'reading' });
    report({ state: 'read', names: 3 });
    report({ state: 'read', names: 3 });
    report({ state: 'read', names: 4 });
    expect(told()).toEqual([{ state: 'reading' }, { state: 'read', names: 3 }, { state: 'read', names: 4 }]);
  });

  it('does not flicker where a page is read again', () => {
    const report = stateReporter(life.signal);
    report({ state: 'read', names: 3 });
    report({ state: 'reading' });
    report({ state: 'read', names: 3 });
    expect(told()).toEqual([{ state: 'read', names: 3 }]);
  });

  it('is told again where the browser brings a page back, until the page is left alone', () => {
    stateReporter(life.signal)({ state: 'off' });
    const back = (): void =>
      void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    back();
    life.abort();
    back();
    expect(told()).toEqual([{ state: 'off' }, { state: 'off' }]);
  });
});
