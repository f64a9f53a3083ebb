import { bareHostOf } from '../../../text/addresses/web-address.ts';
import { MAX_REST } from '../store/retention.ts';

const HOUR = 60 * 60_000;
/** Hosts that deliver the feeds of many outlets. */
const FEED_SERVICES =
  /(?:^|\.)(?:feedburner\.com|feedproxy\.google\.com|news\.google\.com|feedblitz\.com|feedpress\.me|rss\.app|feeds\.[\w-]*megaphone\.fm|libsyn\.com|buzzsprout\.com|simplecast\.com|substack\.com|wordpress\.com|blogspot\.com|medium\.com|reddit\.com|github\.io|rsshub\.app|feedx\.net|cloudfront\.net)$/;

/** Whether an address belongs to a service that delivers feeds for others. */
export function isFeedService(address: string): boolean {
  return FEED_SERVICES.test(bareHostOf(address).replace(/:\d+$/, ''));
}

/**
 * How long to leave a busy server alone: as long as it asks for, but at most an hour at first, and twice as long each
 * time it stays busy.
 * @param asked when it wants the next request, in milliseconds since 1970
 * @param failures how often it failed before
 */
export function restUntil(asked: number, failures: number, now: number): number {
  const limit = Math.min(MAX_REST, HOUR * 2 ** Math.min(failures, 10));
  return Math.min(asked, now + limit);
}
