import type { Backend } from './backend.ts';

/**
 * The backend for look-ups, which in a private window only reads what is stored: no source is queried, as its reply
 * would be saved.
 */
export function withoutTrace(backend: Backend, isPrivate: () => boolean): Backend {
  return {
    ...backend,
    async watchBackground(name, payload, listener, signal) {
      if (!isPrivate()) return backend.watchBackground(name, payload, listener, signal);
      const stored = STORED[name as keyof typeof STORED];
      if (!stored) return;
      const reply = await backend.sendToBackground(stored, payload as never);
      if (!signal.aborted) listener(reply as never);
    },
  };
}

/** The requests that reply with what is stored. */
const STORED = {
  refreshRelatedStories: 'relatedStories',
  refreshStoryCoverage: 'storyCoverage',
} as const;
