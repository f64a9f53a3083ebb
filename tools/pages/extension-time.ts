import { mainThreadTasks, type Task } from './main-thread-tasks.ts';
import type { TraceEvent } from './trace.ts';

/** A frame that comes later than this after a message has other causes. Microseconds. */
const FRAME_WITHIN_US = 100_000;

/**
 * CPU milliseconds that an extension uses on a page's main thread. A whole task counts if a script of the extension ran
 * in it, if the browser delivered a message to the extension in it (the code that handles a reply runs in the same task),
 * or if it is the first frame after such a message, which paints the highlights. That frame may include work of the
 * page, so the figure is an upper bound. Creating the isolated world, which every content script needs, doesn't count,
 * nor does anything before the extension's first script.
 * @param root address of the extension; the addresses of its scripts start with it
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
    // Module evaluation events have no URL, but the compilation just before does.
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

/** The browser's name for the interface of a message. */
function interfaceOf({ args }: TraceEvent): string {
  const info = args?.chrome_mojo_event_info as { mojo_interface_tag?: unknown } | undefined;
  return String(info?.mojo_interface_tag ?? '');
}

/** Everything that the browser sends to an extension in a page: storage results, tab events, messages. */
const EXTENSIONS = 'extensions.mojom.';
const MESSAGES = 'extensions.mojom.MessagePort';
