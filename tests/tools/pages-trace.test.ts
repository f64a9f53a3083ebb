import { describe, expect, it } from 'vitest';
import { extensionTasks, extensionTime } from '../../tools/pages/extension-time.ts';
import type { TraceEvent } from '../../tools/pages/trace.ts';

const ROOT = 'chrome-extension://abc/';
const page = { ph: 'X', pid: 2, tid: 1 };

/** A task of 10 ms, 4 of them on the CPU. */
function task(ts: number, ...inside: Partial<TraceEvent>[]): TraceEvent[] {
  const around = { ...page, name: 'ThreadControllerImpl::RunTask', ts, dur: 10_000, tdur: 4_000 };
  return [around, ...inside.map(event => ({ ...page, name: '', ts: ts + 1, dur: 10, ...event }))];
}

const script = (url: string) => ({ name: 'FunctionCall', args: { data: { url } } });
const start = { name: 'EvaluateScript', args: { data: { url: `${ROOT}content.js` } } };
const message = (tag: string) => ({
  name: 'Receive mojo message',
  args: { chrome_mojo_event_info: { mojo_interface_tag: tag } },
});
const starts = (events: TraceEvent[]) => extensionTasks(events, ROOT).map(counted => counted.start);

describe('the time of an extension', () => {
  it('is CPU time of the tasks in which its scripts run', () => {
    const events = [
      task(0, start),
      task(20_000, script('http://page/')),
      task(40_000, script(`${ROOT}a.js`)),
    ];
    expect(starts(events.flat())).toEqual([0, 40_000]);
    expect(extensionTime(events.flat(), ROOT)).toBe(8);
  });

  it('includes what the browser delivers to it, and the frame after a message', () => {
    const events = [
      task(0, start),
      task(20_000, { name: 'Paint' }),
      task(40_000, message('extensions.mojom.MessagePort')),
      task(60_000, message('blink.mojom.Other')),
      task(80_000, { name: 'Paint' }),
      task(100_000, { name: 'Paint' }),
      task(120_000, message('extensions.mojom.LocalFrameHost')),
      task(140_000, { name: 'Paint' }),
    ];
    expect(starts(events.flat())).toEqual([0, 40_000, 80_000, 120_000]);
  });

  it('includes the evaluation of its own modules but not of the page’s', () => {
    const compiled = (url: string) => ({ name: 'v8.compileModule', args: { fileName: url } });
    const events = [
      task(0, start),
      task(20_000, { name: 'v8.evaluateModule' }),
      task(40_000, compiled(`${ROOT}overlay.js`)),
      task(60_000, { name: 'v8.evaluateModule' }),
      task(80_000, compiled('http://page/module.js')),
      task(100_000, { name: 'v8.evaluateModule' }),
    ];
    expect(starts(events.flat())).toEqual([0, 40_000, 60_000]);
  });

  it('counts on the page’s thread, after the extension’s first script', () => {
    const other = task(60_000, script(`${ROOT}popup.js`)).map(event => ({ ...event, pid: 9 }));
    const before = task(-20_000, message('extensions.mojom.MessagePort'));
    expect(starts([...before, ...task(0, start), ...other])).toEqual([0]);
  });

  it('includes the microtasks after a task, where replies are handled', () => {
    const microtasks = (ts: number) => ({
      ...page,
      name: 'BlinkScheduler_PerformMicrotaskCheckpoint',
      ts,
      dur: 6_000,
      tdur: 3_000,
    });
    const events = [
      ...task(0, start),
      ...task(20_000, message('extensions.mojom.MessagePort')),
      microtasks(30_000),
      { ...page, name: 'Layout', ts: 31_000, dur: 100, tdur: 100 },
      ...task(40_000, script('http://page/')),
      microtasks(50_000),
    ];
    const [, reply] = extensionTasks(events, ROOT);
    expect(starts(events)).toEqual([0, 20_000]);
    expect(reply).toMatchObject({ wall: 16_000, cpu: 7_000 });
    expect(reply!.inside.map(({ name }) => name)).toContain('Layout');
    expect(extensionTime(events, ROOT)).toBe(11);
  });

  it('is 0 if it did nothing', () => expect(extensionTime(task(0), ROOT)).toBe(0));
});
