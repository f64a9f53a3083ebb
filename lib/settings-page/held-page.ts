/** How long a page stays empty at most, in ms. Even if the background doesn't reply, its other parts have to appear. */
const PATIENCE_MS = 2_000;

/** A page that stays empty until all of it is known, so that nothing in it moves later. */
export interface HeldPage {
  /** Renders the page, unless it is still held back. */
  readonly show: () => void;
  /**
   * Renders the page for the first time once these have settled.
   * @param loaded failures count, too: they are among what the page says
   */
  readonly openAfter: (loaded: readonly Promise<unknown>[], patienceMs?: number) => void;
}

/**
 * Holds a page back.
 * @param draw renders it
 * @param onOpen called once, when it has been rendered for the first time
 */
export function holdPage(draw: () => void, onOpen: () => void): HeldPage {
  let isOpen = false;
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    draw();
    onOpen();
  };
  return {
    show() {
      if (isOpen) draw();
    },
    openAfter(loaded, patienceMs = PATIENCE_MS) {
      void Promise.allSettled(loaded).then(open);
      setTimeout(open, patienceMs);
    },
  };
}
