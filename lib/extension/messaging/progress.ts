// Requests whose reply grows while sources are queried, such as related stories. Each has a port of its own, through which
// the background sends the reply again after every change until it is complete.

import type { BackgroundRequests, Envelope } from './messages.ts';

/** The requests that can be watched. */
export type ProgressRequests = Pick<
  BackgroundRequests,
  'refreshRelatedStories' | 'refreshStoryCoverage' | 'entityContext' | 'coverageStatus'
>;

/** A reply so far. After the last one, the port closes. */
export type ProgressMessage<Reply> = Envelope<Reply> & { readonly isLast: boolean };

export const PROGRESS_PORT = 'progress';
