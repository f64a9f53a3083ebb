/** `fetch`: the request gets a feed. `tell`: the request contains a name from the page. */
export type RequestPurpose = 'fetch' | 'tell';
