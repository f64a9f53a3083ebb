/** Longest that the page stands still for work that it does in pieces, in milliseconds. */
const PIECE_MS = 50;

/**
 * Lets the page paint and take clicks between two pieces of a long piece of work.
 * @returns called after each piece. If the page has stood still for long enough, it calls what it is given and waits
 */
export function letPageWork(): (atPause: () => void) => Promise<void> {
  let since = performance.now();
  return async atPause => {
    if (performance.now() - since < PIECE_MS) return;
    atPause();
    await turn();
    since = performance.now();
  };
}

/** A message to itself, not a timer: browsers let the timers of a hidden page wait for a second or more each. */
function turn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
