/** Runs in a page: keeps its longest pause from then on in `pauseMs`. */
export const MEASURE_PAUSES = `(() => {
  globalThis.pauseMs = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    pauseMs = Math.max(pauseMs, Math.round(now - last));
    last = now;
  }, 10);
})()`;
