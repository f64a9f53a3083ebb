import { execFileSync } from 'node:child_process';

const EVERY_MS = 500;

/**
 * Watches the memory of the processes that this one has started, and they in turn.
 * @returns stops it: megabytes of the largest at the start, and at most
 */
export function largestChild(): { stop(): { readonly before: number; readonly peak: number } } {
  const before = megabytes();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, megabytes());
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return { before, peak: Math.max(peak, megabytes()) };
    },
  };
}

function megabytes(): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(row => row.trim().split(/\s+/).map(Number));
  const own = new Set([process.pid]);
  // A child may be listed before its parent.
  for (let size = 0; size < own.size; ) {
    size = own.size;
    for (const [pid, parent] of rows) if (own.has(parent!)) own.add(pid!);
  }
  const sizes = rows.flatMap(([pid, , size]) => (pid !== process.pid && own.has(pid!) ? [size!] : []));
  return Math.round(Math.max(0, ...sizes) / 1000);
}
