/** Between two looks at sources that are still at work, in milliseconds, and how many looks are worth it. */
const LOOK_AGAIN_MS = 1200;
const MOST_LOOKS = 100;

/**
 * Asks, and asks again while the answer is not whole; calls back with every answer. Rejects where asking fails.
 * @param isWanted asked before each call back; false ends it
 */
export async function pollUntilComplete<Reply>(
  ask: () => Promise<Reply>,
  isLoading: (reply: Reply) => boolean,
  listener: (reply: Reply) => void,
  isWanted: () => boolean,
): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const reply = await ask();
    if (!isWanted()) return;
    listener(reply);
    if (!isLoading(reply)) return;
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
    if (!isWanted()) return;
  }
}
