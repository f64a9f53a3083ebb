import { GDELT } from './gdelt.ts';
import { GOOGLE_NEWS } from './google-news.ts';
import { GUARDIAN } from './guardian.ts';
import { HACKER_NEWS } from './hacker-news.ts';
import type { LiveSource } from './live-source.ts';
import { SEARXNG } from './searxng.ts';

/** In display order. */
export const LIVE_SOURCES: readonly LiveSource[] = [GDELT, GOOGLE_NEWS, HACKER_NEWS, GUARDIAN, SEARXNG];
