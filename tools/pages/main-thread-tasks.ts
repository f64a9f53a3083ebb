import type { TraceEvent } from './trace.ts';

/** One task of a thread. Times are in microseconds. */
export interface Task {
  readonly start: number;
  readonly wall: number;
  readonly cpu: number;
  readonly inside: readonly TraceEvent[];
}

const TASK = 'ThreadControllerImpl::RunTask';
/** What runs right after a task: all code that waited for a promise, such as for the reply to a message. */
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/**
 * The tasks of an event's thread, in order, starting with the one that contains the event. Each includes the microtasks
 * after it.
 */
export function mainThreadTasks(events: readonly TraceEvent[], { pid, tid, ts }: TraceEvent): Task[] {
  const own = events
    .filter(event => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: { start: number; wall: number; cpu: number; inside: TraceEvent[] }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of own) {
    const task = tasks.at(-1);
    // Tasks can be nested: a dialog runs other tasks within its own.
    if (event.ts < end) {
      task!.inside.push(event);
      continue;
    }
    const wall = event.dur ?? 0;
    const cpu = event.tdur ?? wall;
    if (event.name === TASK) tasks.push({ start: event.ts, wall, cpu, inside: [] });
    else if (event.name === MICROTASKS && task) {
      task.wall = event.ts + wall - task.start;
      task.cpu += cpu;
    } else continue;
    end = event.ts + wall;
  }
  return tasks.filter(task => task.start + task.wall > ts);
}
