import type { TraceEvent } from './trace.ts';

/** One task of a thread. Times are in microseconds. */
export interface Task {
  readonly start: number;
  readonly wall: number;
  readonly cpu: number;
  readonly inside: readonly TraceEvent[];
}

const TASK = 'ThreadControllerImpl::RunTask';

/** The tasks of an event's thread, in order, starting with the one that contains the event. */
export function mainThreadTasks(events: readonly TraceEvent[], { pid, tid, ts }: TraceEvent): Task[] {
  const own = events
    .filter(event => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: (Task & { inside: TraceEvent[] })[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of own) {
    // Tasks can be nested: a dialog runs other tasks within its own.
    if (event.ts < end) tasks.at(-1)!.inside.push(event);
    else if (event.name === TASK) {
      const wall = event.dur ?? 0;
      end = event.ts + wall;
      tasks.push({ start: event.ts, wall, cpu: event.tdur ?? wall, inside: [] });
    }
  }
  return tasks.filter(task => task.start + task.wall > ts);
}
