import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn(async () => ({ reply: null })));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
vi.stubGlobal('window', new EventTarget());

const { stateReporter } = await import('../../../lib/extension/messaging/report-page-state.ts');

describe('the page state sent to the toolbar', () => {
  let life: AbortController;
  beforeEach(() => {
    sendMessage.mockClear();
    life = new AbortController();
  });
  afterEach(() => life.abort());
  const sent = () =>
    (sendMessage.mock.calls as unknown as [{ payload: unknown }][]).map(([{ payload }]) => payload);

  it('is sent once per change', () => {
    const report = stateReporter(life.signal);
    report({ state: 'read', names: 3 });
    report({ state: 'read', names: 3 });
    report({ state: 'read', names: 4 });
    expect(sent()).toEqual([
      { state: 'read', names: 3 },
      { state: 'read', names: 4 },
    ]);
  });

  it('is "reading" only where that replaces another', () => {
    const report = stateReporter(life.signal);
    report({ state: 'reading' });
    report({ state: 'failed' });
    report({ state: 'reading' });
    expect(sent()).toEqual([{ state: 'failed' }, { state: 'reading' }]);
  });

  it('stays "read" while the page is read again', () => {
    const report = stateReporter(life.signal);
    report({ state: 'read', names: 3 });
    report({ state: 'reading' });
    report({ state: 'read', names: 3 });
    expect(sent()).toEqual([{ state: 'read', names: 3 }]);
  });

  it('is sent again when the page returns from the back/forward cache, until the signal aborts', () => {
    stateReporter(life.signal)({ state: 'off' });
    const back = (): void =>
      void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    back();
    life.abort();
    back();
    expect(sent()).toEqual([{ state: 'off' }, { state: 'off' }]);
  });
});
