/** Pause before the next request in milliseconds, and the most requests that are worth it. */
const LOOK_AGAIN_MS = 1200;
const MOST_LOOKS = 100;

/**
 * Sends a request again and again until its reply is complete; calls back with every reply. Rejects if a request fails.
 * @param isWanted called before each reply is passed on; false ends it
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
