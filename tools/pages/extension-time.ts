import { mainThreadTasks, type Task } from './main-thread-tasks.ts';
import type { TraceEvent } from './trace.ts';

/** A frame later than this after a message has other causes. Microseconds. */
const FRAME_WITHIN_US = 100_000;

/**
 * CPU milliseconds that an extension took of a page's main thread. Whole tasks count if one of its scripts ran in
 * them, if the browser brought it something (answers come back this way, and what follows on them runs in the same
 * task), or if they are the first frame after such a message, in which marks are painted. That frame may hold work of the page as
 * well, so the figure is on the high side. The world that the browser makes for any content script does not count,
 * nor does anything before the first script of the extension has started.
 * @param root address of the extension, with which those of its scripts begin
 */
export function extensionTime(events: readonly TraceEvent[], root: string): number {
  return extensionTasks(events, root).reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
}

/** The tasks that `extensionTime` counts. */
export function extensionTasks(events: readonly TraceEvent[], root: string): Task[] {
  const start = events.find(event => event.name === 'EvaluateScript' && isOf(event, root));
  if (!start) return [];
  const counted: Task[] = [];
  let messageAt = Number.NEGATIVE_INFINITY;
  let isOwnModule = false;
  for (const task of mainThreadTasks(events, start)) {
    const { inside } = task;
    const isModule = inside.some(({ name }) => name === 'v8.evaluateModule');
    const hasMessage = inside.some(event => interfaceOf(event) === MESSAGES);
    const isForExtensions = inside.some(event => interfaceOf(event).startsWith(EXTENSIONS));
    const hasScript = inside.some(event => isOf(event, root));
    // The evaluation of a module does not say whose it is; its compilation, just before, does.
    const compiled = inside.findLast(({ name }) => name === 'v8.compileModule');
    if (compiled) isOwnModule = isOf(compiled, root);
    const isFrame =
      task.start - messageAt < FRAME_WITHIN_US &&
      inside.some(({ name }) => name === 'Paint' || name === 'PrePaint');
    if (hasMessage) messageAt = task.start;
    else if (isFrame) messageAt = Number.NEGATIVE_INFINITY;
    if (isForExtensions || hasScript || isFrame || (isModule && isOwnModule)) counted.push(task);
  }
  return counted;
}

function isOf({ ph, args }: TraceEvent, root: string): boolean {
  if (ph !== 'X' || !args) return false;
  const data = args.data as { url?: unknown } | undefined;
  return [args.fileName, data?.url].some(url => typeof url === 'string' && url.startsWith(root));
}

/** What the browser calls the way on which something comes to the page. */
function interfaceOf({ args }: TraceEvent): string {
  const info = args?.chrome_mojo_event_info as { mojo_interface_tag?: unknown } | undefined;
  return String(info?.mojo_interface_tag ?? '');
}

/** Everything that the browser sends to extensions in a page: answers from storage, news of tabs, messages. */
const EXTENSIONS = 'extensions.mojom.';
const MESSAGES = 'extensions.mojom.MessagePort';
