/**
 * The host of the site that a page comes from, if Google's translator or its AMP cache shows it under a host of their own:
 * "www-the--post-example.translate.goog" is www.the-post.example. Any other host stays as it is.
 * https://developers.google.com/search/docs/appearance/ad-network-and-translation
 */
export function originalHost(host: string): string {
  const written = /^(.+)\.(?:translate\.goog|cdn\.ampproject\.org)$/.exec(host)?.[1];
  return written?.replace(/--?/g, dashes => (dashes === '-' ? '.' : '-')) ?? host;
}
